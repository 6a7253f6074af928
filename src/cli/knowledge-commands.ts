// The options of `waybill knowledge …`. Called by main.ts.
import type { Command, Option } from 'commander';

export function addKnowledgeCommands(program: Command, databaseOption: () => Option): void {
  const knowledge = program
    .command('knowledge')
    .description("the desk's policies and help articles, from which a model may answer what no template does");
  knowledge
    .command('add')
    .description('add files, or all of a folder (Markdown, HTML, plain text, PDF); one of the same name is replaced')
    .argument('<path...>', 'files or folders')
    .addOption(databaseOption())
    .action(async (paths, options) => (await import('./knowledge-command.ts')).runKnowledgeAdd(paths, options));
  knowledge
    .command('list', { isDefault: true })
    .description('the documents that there are')
    .addOption(databaseOption())
    .option('--json', 'print JSON lines')
    .action(async (options) => (await import('./knowledge-command.ts')).runKnowledgeList(options));
  knowledge
    .command('remove')
    .description('take a document away')
    .argument('<name>', 'as waybill knowledge list names it')
    .addOption(databaseOption())
    .action(async (name, options) => (await import('./knowledge-command.ts')).runKnowledgeRemove(name, options));
  knowledge
    .command('search')
    .description('what would be found for a question, by its words, with the scores')
    .argument('<words...>', 'a question as a customer asks it')
    .addOption(databaseOption())
    .option('--language <code>', 'the language of the question, such as de (default: as detected)')
    .option('--json', 'print JSON lines')
    .action(async (words, options) => (await import('./knowledge-command.ts')).runKnowledgeSearch(words, options));
}
