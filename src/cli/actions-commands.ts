// The `waybill actions` commands and their options. Called by main.ts.
import type { Command, Option } from 'commander';

export function addActionsCommands(program: Command, databaseOption: () => Option): void {
  const actions = program.command('actions').description('what is proposed to be done to orders; approve or reject it');
  actions
    .command('list', { isDefault: true })
    .description('what waits for approval, is under way or unclear')
    .addOption(databaseOption())
    .option('--all', 'those that have ended too')
    .option('--json', 'print JSON lines')
    .action(async (options) => (await import('./actions-command.ts')).runActionsList(options));
  actions
    .command('show')
    .description('one action: what would be done, on which order, who approved it, and what came of it')
    .argument('<id>', "the action's id")
    .addOption(databaseOption())
    .option('--json', 'print JSON')
    .action(async (id, options) => (await import('./actions-command.ts')).runActionsShow(id, options));
  actions
    .command('settle')
    .description('say what became of an action that is unknown, when you have looked at its source')
    .argument('<id>', "the action's id")
    .argument('<outcome>', 'done or not-done')
    .addOption(databaseOption())
    .option('--by <name>', 'who says so', 'staff')
    .action(async (id, outcome, options) =>
      (await import('./actions-command.ts')).runActionsSettle(id, outcome, options),
    );
  for (const word of ['approve', 'reject'] as const)
    actions
      .command(word)
      .description(
        word === 'approve'
          ? 'have it carried out, once, if the order is still as it was; the customer is told when it is done'
          : 'never propose it again for this mail',
      )
      .argument('<id>', "the action's id")
      .addOption(databaseOption())
      .option('--by <name>', 'who says so', 'staff')
      .action(async (id, options) => {
        const { runActionsApprove, runActionsReject } = await import('./actions-command.ts');
        await (word === 'approve' ? runActionsApprove : runActionsReject)(id, options);
      });
}
