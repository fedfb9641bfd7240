import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  type DefaultSharedCoreModuleContext,
  inject,
  type LangiumCoreServices,
  type LangiumSharedCoreServices,
  type Module,
  type PartialLangiumCoreServices,
} from 'langium';
import { EgovDocumentValidator } from './checks/document-validator.js';
import { EgovGeneratedModule, EgovGeneratedSharedModule } from './generated/module.js';
import { EgovDocumentBuilder } from './names/egov-document-builder.js';
import { EgovLinker } from './names/egov-linker.js';
import { NameIndex } from './names/name-index.js';
import { NoScopes } from './names/no-scopes.js';
import { parserServices } from './parser/parser-services.js';
import { parserWith } from './parser/shared-parser.js';
import { defaultSettings, type WorkspaceSettings } from './workspace/settings.js';

export interface EgovAddedServices {
  readonly settings: WorkspaceSettings;
}

export type EgovServices = LangiumCoreServices & EgovAddedServices;

export interface EgovLanguage {
  readonly shared: LangiumSharedCoreServices;
  readonly egov: EgovServices;
}

/** The services of the language: Langium's, with what is ours in place of its defaults. */
export function egovModule(settings: WorkspaceSettings): Module<EgovServices, PartialLangiumCoreServices & EgovAddedServices> {
  return {
    settings: () => settings,
    parser: { ...parserServices, LangiumParser: (services) => parserWith(services.references.Linker) },
    references: {
      Linker: (services) => new EgovLinker(services, settings),
      ScopeComputation: () => new NoScopes(),
    },
    validation: {
      DocumentValidator: (services) => new EgovDocumentValidator(services, settings),
    },
  };
}

export const egovSharedModule: Module<
  LangiumSharedCoreServices,
  { workspace: { IndexManager: NameIndex; DocumentBuilder: EgovDocumentBuilder } }
> = {
  workspace: {
    IndexManager: (services: LangiumSharedCoreServices) => new NameIndex(services),
    DocumentBuilder: (services: LangiumSharedCoreServices) => new EgovDocumentBuilder(services),
  },
};

/** Makes the services of the language: those here, or with an editor's among them. */
export type EgovLanguageFactory = (context: DefaultSharedCoreModuleContext, settings?: WorkspaceSettings) => EgovLanguage;

/** Makes the services of the language, without an editor. */
export function createEgovLanguage(context: DefaultSharedCoreModuleContext, settings: WorkspaceSettings = defaultSettings()): EgovLanguage {
  const shared = inject(createDefaultSharedCoreModule(context), EgovGeneratedSharedModule, egovSharedModule);
  const egov = inject(createDefaultCoreModule({ shared }), EgovGeneratedModule, egovModule(settings));
  shared.ServiceRegistry.register(egov);
  return { shared, egov };
}
