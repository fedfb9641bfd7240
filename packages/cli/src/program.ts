import { Command, CommanderError } from 'commander';
import packageManifest from '../package.json' with { type: 'json' };
import { commandLineFailure } from './command-line-failure.js';
import type { AssessOptions } from './commands/assess.js';
import type { AttestOptions } from './commands/attest.js';
import type { BaselineOptions } from './commands/baseline.js';
import type { CheckOptions } from './commands/check.js';
import type { CompareOptions } from './commands/compare-duplicates.js';
import type { DiffOptions } from './commands/diff.js';
import type { DuplicatesOptions } from './commands/duplicates.js';
import type { FormatOptions } from './commands/format.js';
import type { GapOptions } from './commands/gap.js';
import type { LspOptions } from './commands/lsp.js';
import type { PackageOptions } from './commands/package.js';
import type { RenderOptions } from './commands/render.js';
import type { StatusOptions } from './commands/status.js';
import type { Context } from './context.js';
import { exitCode } from './exit-codes.js';
import { message } from './messages/messages.js';
import type { MessageId } from './messages/en.js';
import {
  aspects,
  assessmentFormats,
  count,
  date,
  diffFormats,
  duplicateFormats,
  factor,
  manuscriptFormats,
  oneOf,
  packageFormat,
  reportFormats,
  several,
  stages,
  thresholds,
} from './options.js';

/** Understands the arguments and runs the command that they name. What a command needs is loaded only when it runs. */
export async function runProgram(argv: readonly string[], context: Context): Promise<number> {
  let code: number = exitCode.clean;
  const text = (id: MessageId): string => message(id, {}, context.language);
  const done = async (result: Promise<number>): Promise<void> => {
    code = await result;
  };

  const program = baseOf(new Command('egov'), context, text)
    .description(text('help.program'))
    .version(packageManifest.version, '-V, --version', text('help.version'))
    .usage('<command> [--help]')
    .helpCommand(false)
    .addHelpText('after', `\n${text('help.more')}`);

  baseOf(program.command('check'), context, text)
    .description(text('help.check'))
    .argument('[paths...]', text('help.paths'))
    .option('--format <form>', text('help.check.format'), oneOf('--format', reportFormats))
    .option('--fail-on <severity>', text('help.check.fail-on'), oneOf('--fail-on', thresholds))
    .option('--max-warnings <N>', text('help.check.max-warnings'), count('--max-warnings'))
    .option('--at <date>', text('help.check.at'), date('--at'))
    .option('--watch', text('help.check.watch'))
    .action(async (paths: string[], options: CheckOptions) => {
      const { check } = await import('./commands/check.js');
      await done(check(paths, options, context));
    });

  baseOf(program.command('assess'), context, text)
    .description(text('help.assess'))
    .argument('[path]', text('help.model.path'))
    .option('--state <state>', text('help.assess.state'), oneOf('--state', ['current', 'target', 'both'] as const))
    .option('--catalogue <id>', text('help.assess.catalogue'))
    .option('--subject <name>', text('help.assess.subject'), several)
    .option('--project <name>', text('help.assess.project'))
    .option('--stage <stage>', text('help.assess.stage'), oneOf('--stage', stages))
    .option('--at <date>', text('help.check.at'), date('--at'))
    .option('--format <form>', text('help.assess.format'), oneOf('--format', assessmentFormats))
    .option('-o, --output <file>', text('help.assess.output'))
    .option('--fail-on <level>', text('help.assess.fail-on'), oneOf('--fail-on', ['none', 'partial', 'never'] as const))
    .action(async (path: string | undefined, options: AssessOptions) => {
      const { assess } = await import('./commands/assess.js');
      await done(assess(path ?? '.', options, context));
    });

  baseOf(program.command('diff'), context, text)
    .description(text('help.diff'))
    .argument('<before>', text('help.diff.version'))
    .argument('<after>', text('help.diff.version'))
    .argument('[path]', text('help.model.path'))
    .option('--format <form>', text('help.diff.format'), oneOf('--format', diffFormats))
    .option('-o, --output <file>', text('help.assess.output'))
    .action(async (before: string, after: string, path: string | undefined, options: DiffOptions) => {
      const { diff } = await import('./commands/diff.js');
      await done(diff([before, after], path ?? '.', options, context));
    });

  const duplicatesCommand = baseOf(program.command('duplicates'), context, text)
    .description(text('help.duplicates'))
    .argument('[path]', text('help.model.path'))
    .option('--kind <kind>', text('help.duplicates.kind'), several)
    .option('--across <what>', text('help.duplicates.across'), oneOf('--across', ['owners', 'domains'] as const))
    .option('--min-score <N>', text('help.duplicates.min-score'), factor('--min-score', 0, 1))
    .option('--state <state>', text('help.duplicates.state'), oneOf('--state', ['current', 'target'] as const))
    .option('--new-in <what>', text('help.duplicates.new-in'))
    .option('--format <form>', text('help.duplicates.format'), oneOf('--format', duplicateFormats))
    .option('-o, --output <file>', text('help.assess.output'))
    .action(async (path: string | undefined, options: DuplicatesOptions) => {
      const { duplicates } = await import('./commands/duplicates.js');
      await done(duplicates(path ?? '.', options, context));
    });
  baseOf(duplicatesCommand.command('explain'), context, text)
    .description(text('help.duplicates.explain'))
    .argument('<first>', text('help.duplicates.element'))
    .argument('<second>', text('help.duplicates.element'))
    .argument('[path]', text('help.model.path'))
    .action(async (first: string, second: string, path: string | undefined) => {
      const { explainDuplicates } = await import('./commands/duplicates.js');
      await done(explainDuplicates(first, second, path ?? '.', context));
    });
  baseOf(duplicatesCommand.command('compare'), context, text)
    .description(text('help.duplicates.compare'))
    .option('--pairs <file>', text('help.duplicates.pairs'))
    .option('--format <form>', text('help.duplicates.compare.format'), oneOf('--format', ['json', 'pretty'] as const))
    .action(async (_: CompareOptions, command: Command) => {
      const { compareDuplicates } = await import('./commands/compare-duplicates.js');
      await done(compareDuplicates(command.optsWithGlobals(), context));
    });

  baseOf(program.command('gap'), context, text)
    .description(text('help.gap'))
    .argument('[path]', text('help.model.path'))
    .option('--domain <name>', text('help.render.domain'), several)
    .option('--at <date>', text('help.check.at'), date('--at'))
    .option('--format <form>', text('help.gap.format'), oneOf('--format', manuscriptFormats))
    .option('-o, --output <file>', text('help.assess.output'))
    .action(async (path: string | undefined, options: GapOptions) => {
      const { gap } = await import('./commands/gap.js');
      await done(gap(path ?? '.', options, context));
    });

  baseOf(program.command('package'), context, text)
    .description(text('help.package'))
    .argument('[path]', text('help.model.path'))
    .option('--domain <name>', text('help.render.domain'), several)
    .option('--format <forms>', text('help.package.format'), packageFormat)
    .option('--out <folder>', text('help.package.out'))
    .option('--at <date>', text('help.check.at'), date('--at'))
    .addHelpText('after', `\n${text('help.package.more')}`)
    .action(async (path: string | undefined, options: PackageOptions) => {
      const { makePackage } = await import('./commands/package.js');
      await done(makePackage(path ?? '.', options, context));
    });

  baseOf(program.command('status'), context, text)
    .description(text('help.status'))
    .argument('[path]', text('help.model.path'))
    .option('--at <date>', text('help.status.at'), date('--at'))
    .option('--format <form>', text('help.status.format'), oneOf('--format', ['pretty', 'json'] as const))
    .action(async (path: string | undefined, options: StatusOptions) => {
      const { status } = await import('./commands/status.js');
      await done(status(path ?? '.', options, context));
    });

  baseOf(program.command('test'), context, text)
    .description(text('help.test'))
    .argument('[paths...]', text('help.paths'))
    .action(async (paths: string[]) => {
      const { test } = await import('./commands/test.js');
      await done(test(paths, context));
    });

  baseOf(program.command('explain'), context, text)
    .description(text('help.explain'))
    .argument('<requirement>', text('help.explain.requirement'))
    .argument('[path]', text('help.explain.path'))
    .action(async (name: string, path: string | undefined) => {
      const { explain } = await import('./commands/explain.js');
      await done(explain(name, path ?? '.', context));
    });

  baseOf(program.command('attest'), context, text)
    .description(text('help.attest'))
    .argument('[elements...]', text('help.attest.subjects'))
    .option('--path <folder>', text('help.attest.path'))
    .option('--renew', text('help.attest.renew'))
    .option('--for <requirements>', text('help.attest.for'))
    .option('--by <who>', text('help.attest.by'))
    .option('--on <date>', text('help.attest.on'), date('--on'))
    .option('--until <date>', text('help.attest.until'), date('--until'))
    .option('--document <path>', text('help.attest.document'))
    .option('--link <address>', text('help.attest.link'))
    .action(async (elements: string[], options: AttestOptions) => {
      const { attest } = await import('./commands/attest.js');
      await done(attest(elements, options, context));
    });

  baseOf(program.command('render'), context, text)
    .description(text('help.render'))
    .argument('[path]', text('help.model.path'))
    .option('--view <name>', text('help.render.view'), several)
    .option('--domain <name>', text('help.render.domain'), several)
    .option('--state <state>', text('help.render.state'), aspects('--state'))
    .option('--at <date>', text('help.check.at'), date('--at'))
    .option('--format <form>', text('help.render.format'), oneOf('--format', ['svg', 'png', 'pdf'] as const))
    .option('--theme <theme>', text('help.render.theme'), oneOf('--theme', ['light', 'dark', 'print', 'contrast'] as const))
    .option('--paper <size>', text('help.render.paper'), oneOf('--paper', ['A4', 'A3', 'A0'] as const))
    .option('--side-by-side', text('help.render.side-by-side'))
    .option('--split', text('help.render.split'))
    .option('--scale <N>', text('help.render.scale'), factor('--scale', 0.1, 16))
    .option('--most-nodes <N>', text('help.render.most-nodes'), count('--most-nodes'))
    .option('--out <folder>', text('help.render.out'))
    .action(async (path: string | undefined, options: RenderOptions) => {
      const { render } = await import('./commands/render.js');
      await done(render(path ?? '.', options, context));
    });

  baseOf(program.command('views'), context, text)
    .description(text('help.views'))
    .argument('[path]', text('help.model.path'))
    .action(async (path: string | undefined) => {
      const { views } = await import('./commands/views.js');
      await done(views(path ?? '.', context));
    });

  baseOf(program.command('format'), context, text)
    .description(text('help.format'))
    .argument('[paths...]', text('help.paths'))
    .option('--check', text('help.format.check'))
    .action(async (paths: string[], options: FormatOptions) => {
      const { format } = await import('./commands/format.js');
      await done(format(paths, options, context));
    });

  baseOf(program.command('model'), context, text)
    .description(text('help.model'))
    .argument('[path]', text('help.model.path'))
    .option('--format <form>', text('help.model.format'), oneOf('--format', ['json'] as const))
    .action(async (path: string | undefined) => {
      const { model } = await import('./commands/model.js');
      await done(model(path ?? '.', context));
    });

  baseOf(program.command('baseline'), context, text)
    .description(text('help.baseline'))
    .argument('[path]', text('help.model.path'))
    .option('-o, --output <file>', text('help.assess.output'))
    .action(async (path: string | undefined, options: BaselineOptions) => {
      const { baseline } = await import('./commands/baseline.js');
      await done(baseline(path ?? '.', options, context));
    });

  baseOf(program.command('lsp'), context, text)
    .description(text('help.lsp'))
    .option('--stdio', text('help.lsp.stdio'))
    .option('--socket <port>', text('help.lsp.socket'), count('--socket'))
    .action(async (options: LspOptions) => {
      const { lsp } = await import('./commands/lsp.js');
      await done(lsp(options, context));
    });

  baseOf(program.command('init'), context, text)
    .description(text('help.init'))
    .argument('[dir]', text('help.init.folder'))
    .action(async (folder: string | undefined) => {
      const { init } = await import('./commands/init.js');
      await done(init(folder ?? '.', context));
    });

  if (argv.length === 0) {
    program.outputHelp();
    return exitCode.clean;
  }
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw commandLineFailure(error);
  }
  return code;
}

/** What all commands have in common: where they write, the words of their help, no ending of the process. */
function baseOf(command: Command, { io }: Context, text: (id: MessageId) => string): Command {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': text('help.usage'),
    'Arguments:': text('help.arguments'),
    'Options:': text('help.options'),
    'Commands:': text('help.commands'),
  };
  return command
    .exitOverride()
    .helpOption('-h, --help', text('help.help'))
    .option('--lang <language>', text('help.lang'))
    .configureHelp({ styleTitle: (title) => titles[title] ?? title })
    .configureOutput({
      writeOut: (output) => void io.stdout.write(output),
      outputError: () => undefined, // said by `run`, in the user's language
      getOutHelpWidth: () => io.stdout.columns ?? 80,
      getOutHasColors: () => false,
    });
}
