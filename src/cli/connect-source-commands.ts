// A command below `connect` for every connector to a shop, a carrier, an ERP or a payment service, and `waybill sources`. What each of them takes
// is read from the connector itself, and only where help is asked for. Called by connect-commands.ts.
import { type Command, Option } from 'commander';
import { listSourceConnectorNames } from '../runtime/load-source-connector.ts';

const HELP = new Set(['-h', '--help', 'help']);
const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

export function addSourceCommands(program: Command, connect: Command, databaseOption: () => Option): void {
  const names = listSourceConnectorNames();
  for (const name of names)
    connect
      .command(name)
      .description('a source of facts; asks for its secrets, or takes them from what is piped in or the environment')
      .addOption(databaseOption())
      .option('--name <name>', `your word for it, such as ${name}-eu (default: ${name})`)
      .addOption(
        new Option('--set <key=value>', 'a setting, as often as there are some; lists with commas or as JSON')
          .argParser(collect)
          .default([], 'none'),
      )
      .option('--config <file>', 'settings as JSON; --set goes before it')
      .option(
        '--private-network',
        'it stands in a private network, such as on this machine; else such addresses are refused',
      )
      .option('--anyway', 'keep it even where what it needs does not work')
      .option('--link', 'ask the running desk for a page, good once, at which somebody else types the secrets')
      .action(async (options) => (await import('./connect-source-command.ts')).runConnectSource(name, options));

  program.hook('preSubcommand', async (_, command) => {
    const [, wanted] = program.args;
    if (command.name() === 'connect' && (wanted === undefined || HELP.has(wanted)))
      command.addHelpText('after', await describeAll(names));
  });
  connect.hook('preSubcommand', async (_, command) => {
    if (names.includes(command.name()) && connect.args.some((word) => HELP.has(word)))
      command.addHelpText('after', await describeAll([command.name()]));
  });

  program
    .command('sources')
    .description(
      'the connected shops, carriers, ERPs and payment services: since when, in use or why not, last heard of',
    )
    .addOption(databaseOption())
    .option('--json', 'print JSON')
    .action(async (options) => (await import('./sources-command.ts')).listSources(options));
}

const describeAll = async (names: readonly string[]): Promise<string> =>
  (await import('./describe-source-connectors.ts')).describeSourceConnectors(names);
