import { Command, CommanderError } from 'commander';
import packageManifest from '../package.json' with { type: 'json' };
import { commandLineFailure } from './command-line-failure.js';
import type { CheckOptions } from './commands/check.js';
import type { FormatOptions } from './commands/format.js';
import type { Context } from './context.js';
import { exitCode } from './exit-codes.js';
import { message } from './messages/messages.js';
import type { MessageId } from './messages/en.js';
import { count, date, oneOf, reportFormats, thresholds } from './options.js';

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
