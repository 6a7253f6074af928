// The options of the commands that connect mailboxes, places where people are told, and language models. Called by main.ts.
import { type Command, Option } from 'commander';
import { addSourceCommands } from './connect-source-commands.ts';

export function addConnectCommands(program: Command, databaseOption: () => Option): void {
  const connect = program
    .command('connect')
    .description(
      'connect a mailbox, a shop, a carrier, an ERP, a place where people are told, or a language model; its secret is kept encrypted (WAYBILL_KEY)',
    );
  const addresses = () =>
    new Option(
      '--address <addresses>',
      "the mailbox's own address, then its aliases, with commas between",
    ).makeOptionMandatory();
  const authserv = (isDefault: string) =>
    new Option('--authserv-id <id>', `whose Authentication-Results to trust (default: ${isDefault})`);
  const link = () =>
    new Option(
      '--link',
      'ask the running desk for a page, good once, at which somebody else agrees or types the password',
    );
  const oauthOptions = (command: Command): Command =>
    command
      .addOption(databaseOption())
      .addOption(addresses())
      .addOption(link())
      .option('--no-browser', 'print the address of the page and open nothing')
      .option('--port <port>', 'where to wait for the browser, on 127.0.0.1 (default: any free port)', '0')
      .addOption(new Option('--provider-url <url>').hideHelp());

  connect
    .command('imap')
    .description('an IMAP mailbox that sends by SMTP; asks for the password, or takes WAYBILL_IMAP_PASSWORD')
    .addOption(databaseOption())
    .addOption(addresses())
    .requiredOption('--host <host>', 'the IMAP server')
    .option('--port <port>', "the IMAP server's port", '993')
    .option('--encryption <kind>', 'tls, starttls or none (default: what the port means)')
    .option('--smtp-host <host>', 'the SMTP server (default: the IMAP server)')
    .option('--smtp-port <port>', "the SMTP server's port", '465')
    .option('--smtp-encryption <kind>', 'tls, starttls or none (default: what the port means)')
    .requiredOption('--user <user>', 'logs in at both')
    .option(
      '--private-network',
      'its servers stand in a private network, such as on this machine; else they are refused',
    )
    .addOption(link())
    .option('--sent-copy <who>', 'append, or server where the SMTP server files what it sends (default: append)')
    .addOption(authserv('nobody is trusted'))
    .option('--trust <what>', "dkim: check the senders' signatures, where your server writes no Authentication-Results")
    .action(async (options) => (await import('./connect-command.ts')).runConnectImap(options));

  oauthOptions(connect.command('gmail'))
    .description('a Gmail or Google Workspace mailbox; a client secret is taken from WAYBILL_OAUTH_CLIENT_SECRET')
    .option('--client-id <id>', 'your OAuth client; a person agrees in the browser')
    .option(
      '--service-account <file>',
      'the JSON key of a service account with domain-wide delegation; nobody is asked',
    )
    .option(
      '--push-topic <topic>',
      'projects/PROJECT/topics/NAME, to which Gmail says what happens (default: it is polled)',
    )
    .option('--push-audience <text>', 'the audience that the push subscription is set to')
    .option('--push-account <address>', 'the service account that the push subscription signs as')
    .addOption(authserv('mx.google.com'))
    .action(async (options) => (await import('./connect-command.ts')).runConnectGmail(options));

  oauthOptions(connect.command('outlook'))
    .description('a mailbox of Microsoft 365 or Outlook.com; a client secret is taken from WAYBILL_OAUTH_CLIENT_SECRET')
    .option('--client-id <id>', 'the application id of your app registration')
    .option('--tenant <tenant>', "your tenant's id or domain (default: any account)")
    .option('--application', "by the application's own permission, such as for a shared mailbox; nobody is asked")
    .addOption(authserv("the tenant's own position"))
    .action(async (options) => (await import('./connect-command.ts')).runConnectOutlook(options));

  for (const chat of ['slack', 'teams'] as const)
    connect
      .command(chat)
      .description(
        "a channel that hears of what waits, by the name that the routes use; asks for its webhook's address",
      )
      .argument('<name>', 'letters, digits, space, . _ -')
      .addOption(databaseOption())
      .action(async (name, options) =>
        (await import('./connect-notifier-command.ts')).runConnectChat(chat, name, options),
      );
  connect
    .command('notice-mail')
    .description('the password of the server that sends notices; asks for it, or takes WAYBILL_NOTICE_MAIL_PASSWORD')
    .addOption(databaseOption())
    .action(async (options) => (await import('./connect-notifier-command.ts')).runConnectNoticeMail(options));

  connect
    .command('model')
    .description('a language model; asks for its key, or takes WAYBILL_MODEL_KEY; docs/models.md')
    .addOption(databaseOption())
    .requiredOption('--settings <file>', 'which model, its prices and its budget (JSON, without the key)')
    .option('--no-try', 'keep it without asking it anything')
    .action(async (options) => (await import('./connect-model-command.ts')).runConnectModel(options));

  addSourceCommands(program, connect, databaseOption);
  addCareCommands(program, databaseOption);
}

/** What is done with connections afterwards. */
function addCareCommands(program: Command, databaseOption: () => Option): void {
  program
    .command('disconnect')
    .description('end a connection and delete its secret; mails and drafts stay')
    .argument(
      '<mailbox>',
      'its address, the name of a source, a place where people are told, such as slack:desk, or model',
    )
    .addOption(databaseOption())
    .action(async (mailbox, options) =>
      mailbox === 'model'
        ? (await import('./connect-model-command.ts')).runDisconnectModel(options)
        : (await import('./connections-command.ts')).runDisconnect(mailbox, options),
    );

  program
    .command('connections')
    .description('the connected mailboxes: whether each is watched, or why not, and what it may send')
    .addOption(databaseOption())
    .option('--json', 'print JSON')
    .action(async (options) => (await import('./connections-command.ts')).listConnections(options));

  program
    .command('notifiers')
    .description('the places where people are told whose secrets are kept')
    .addOption(databaseOption())
    .option('--json', 'print JSON')
    .action(async (options) => (await import('./connect-notifier-command.ts')).listNotifiers(options));

  program
    .command('rotate-key')
    .description('seal every secret anew with WAYBILL_KEY; WAYBILL_KEY_OLD opens what is there')
    .addOption(databaseOption())
    .action(async (options) => (await import('./connections-command.ts')).runRotateKey(options));
}
