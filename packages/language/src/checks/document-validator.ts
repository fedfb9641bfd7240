import { type Cancellation, DefaultDocumentValidator, type LangiumCoreServices, type LangiumDocument } from 'langium';
import type { Diagnostic } from 'vscode-languageserver-types';
import { findingMessage, message, noteMessage } from '../messages/messages.js';

import { type Finding, severityOfFinding } from '../messages/finding.js';
import type { NameIndex } from '../names/name-index.js';
import { isDependency } from '../workspace/dependency.js';
import type { WorkspaceSettings } from '../workspace/settings.js';
import { checkExtension, checkRepeatedParts, checkSteps } from './extensions.js';
import { checkNames, checkTexts } from './names.js';
import { checkQuantities } from './quantities.js';
import { checkReferences } from './references.js';
import { collector } from './report.js';
import { checkStructure, type Say } from './structure.js';
import { checkSyntax } from './syntax.js';
import { ValueChecks } from './values.js';
import { walk } from '../syntax-tree/walk.js';

/**
 * The checks that need one document and the names of the others. What needs the whole model (owners, cycles, states of both ends) is checked on
 * the architecture, by the model package.
 */
export class EgovDocumentValidator extends DefaultDocumentValidator {
  private readonly services: LangiumCoreServices;
  private readonly settings: WorkspaceSettings;

  constructor(services: LangiumCoreServices, settings: WorkspaceSettings) {
    super(services);
    this.services = services;
    this.settings = settings;
  }

  override async validateDocument(
    document: LangiumDocument,
    _options?: unknown,
    _cancelToken?: Cancellation.CancellationToken,
  ): Promise<Diagnostic[]> {
    return Promise.resolve(this.findings(document).map((finding) => toDiagnostic(finding, this.settings)));
  }

  /** What is wrong in a document, in the order of its text. */
  findings(document: LangiumDocument): Finding[] {
    if (isDependency(document)) return [];
    const findings: Finding[] = [];
    const report = collector(document.uri.toString(), findings);
    const { language, manifest } = this.settings;
    const say: Say = (id, args) => message(id, args, language, manifest.terminology);
    const index = this.services.shared.workspace.IndexManager as NameIndex;
    const syntax = checkSyntax(document, (text) => this.services.parser.Lexer.tokenize(text).tokens, language, report);
    const read = findings.length;
    if (!syntax.unbalanced) checkReferences(document, index, manifest, report);
    const values = new ValueChecks(index, language, document.uri.toString());
    walk(document.parseResult.value, (node) => {
      if (!syntax.unbalanced) checkStructure(node, report, say);
      checkNames(node, report, manifest.language);
      checkTexts(node, report);
      values.check(node, report);
      checkQuantities(node, report, language);
      checkExtension(node, report);
      checkSteps(node, report);
      checkRepeatedParts(node, report);
    });
    const whole = findings.filter((finding, position) => position < read || !syntax.lines.has(finding.range.start.line));
    return whole.sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character);
  }
}

const lspSeverity = { error: 1, warning: 2, information: 3 } as const;

/** A finding as the language server protocol has it, in the language of the workspace. The finding itself rides along as `data`. */
export function toDiagnostic(finding: Finding, settings: WorkspaceSettings): Diagnostic {
  return {
    range: finding.range,
    severity: lspSeverity[severityOfFinding(finding)],
    code: finding.code,
    source: 'egov',
    get message() {
      return findingMessage(finding, settings.language, settings.manifest.terminology);
    },
    relatedInformation: finding.related.map((place) => ({
      location: { uri: place.uri, range: place.range },
      message: noteMessage(place, settings.language),
    })),
    data: finding,
  };
}
