import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  DefaultLinker,
  EmptyFileSystem,
  inject,
  type LangiumParser,
  type Linker,
} from 'langium';
import { EgovGeneratedModule, EgovGeneratedSharedModule } from '../generated/module.js';
import { parserServices } from './parser-services.js';

/**
 * A parser whose references are resolved by a linker.
 *
 * To make a parser of this grammar takes a quarter of a second: longer than to parse a hundred files. All that it knows of a workspace is the
 * linker, so those of a process share one parser. A file is parsed without a pause: no two of them can meet in it.
 */
export function parserWith(linker: Linker): LangiumParser {
  const parser = (shared ??= makeParser());
  const parse: LangiumParser['parse'] = (input, options) => {
    inUse = linker;
    return parser.parse(input, options);
  };
  return Object.create(parser, { parse: { value: parse } }) as LangiumParser;
}

let shared: LangiumParser | undefined;
/** The linker of the workspace that a file is parsed for. */
let inUse: Linker | undefined;

class LinkerInUse extends DefaultLinker {
  override buildReference(...reference: Parameters<Linker['buildReference']>): ReturnType<Linker['buildReference']> {
    return inUse!.buildReference(...reference);
  }

  override buildMultiReference(...reference: Parameters<Linker['buildMultiReference']>): ReturnType<Linker['buildMultiReference']> {
    return inUse!.buildMultiReference(...reference);
  }
}

/** A parser in a language that has nothing else. */
function makeParser(): LangiumParser {
  const core = inject(createDefaultSharedCoreModule(EmptyFileSystem), EgovGeneratedSharedModule);
  const own = {
    parser: parserServices,
    references: { Linker: (services: ConstructorParameters<typeof DefaultLinker>[0]) => new LinkerInUse(services) },
  };
  return inject(createDefaultCoreModule({ shared: core }), EgovGeneratedModule, own).parser.LangiumParser;
}
