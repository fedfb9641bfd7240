import { type ComplianceSummary, requirementsMethods } from '@egov/protocol';
import { Disposable, StatusBarAlignment, window } from 'vscode';
import { displayLanguage, type Server } from '../server.js';
import { textsIn } from '../texts/texts.js';

/** The item of the status bar that tells how all that is open stands to the requirements, and leads to them. */
export function complianceItem(server: Server): Disposable {
  const item = window.createStatusBarItem('egov.compliance', StatusBarAlignment.Left, 0);
  item.command = 'egov.openRequirements';
  const update = async (): Promise<void> => {
    const { isAssessed, errors, warnings, workspaces } = await server.ask<ComplianceSummary>(requirementsMethods.summary);
    if (!isAssessed) return item.hide();
    const texts = textsIn(displayLanguage());
    const words = [
      texts.compliance,
      ...workspaces.map(({ name, level, met, applicable }) => `${name}: ${level} (${texts.met}: ${met} ${texts.of} ${applicable})`),
      `${texts.violations}: ${errors} – ${texts.error}, ${warnings} – ${texts.warning}`,
    ];
    item.name = texts.requirements;
    item.text = `egov: ${errors} ✕ ${warnings} ⚠`;
    item.tooltip = words.join('\n');
    item.accessibilityInformation = { label: words.join('. '), role: 'button' };
    item.show();
  };
  return Disposable.from(item, server.onChanged(update));
}
