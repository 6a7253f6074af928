// One template: its words in an editor that knows its fields, what is wrong with them, what they would say, and what they were before.
import { Alert, Anchor, Badge, Button, Group, SegmentedControl, Stack, Tabs, Text, Title } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useRef } from 'react';
import { isServedLanguage, LANGUAGES } from '../../domain/language.ts';
import { PublishBar } from '../settings/publish-bar.tsx';
import { type Setting, useEditor, useSetting } from '../settings/use-setting.ts';
import { useLanguage, useTexts } from '../shell/language.tsx';
import { CodeEditor, type CodeEditorHandle } from './code-editor.tsx';
import { FaultList } from './fault-list.tsx';
import { HistoryPane } from './history-pane.tsx';
import { nameOfFolder, nameOfLanguage } from './names.ts';
import { PreviewPane } from './preview-pane.tsx';
import type { Suggestion } from './suggest.ts';
import { suggestionTexts } from './suggestion-texts.ts';
import { SuggestionsPane } from './suggestions-pane.tsx';
import './templates.css';
import { texts } from './texts.ts';
import { coverageQuery } from './use-coverage.ts';
import { knownQuery, useFaults } from './use-template.ts';

export default function EditTemplate() {
  const {
    folder = '',
    partial,
    kind,
    language = '',
  } = useParams({ strict: false }) as Readonly<Record<string, string>>;
  const own = partial !== undefined ? `partials/${partial}` : kind !== undefined ? `notices/${kind}` : folder;
  const id = `${own}/${language}`;
  // Each template has an editor of its own, with its own way back through what was typed.
  return <Editing key={id} id={id} />;
}

function Editing({ id }: { readonly id: string }) {
  const words = useTexts(texts);
  const suggestionWords = useTexts(suggestionTexts);
  const { language } = useLanguage();
  const setting = useSetting('template', id);
  const { mayPublish } = useEditor();
  const known = useSuspenseQuery(knownQuery(id)).data;
  const template = { id, source: setting.text };
  const { faults, isChecking } = useFaults(template);
  const editor = useRef<CodeEditorHandle>(null);
  const own = id.slice(id.lastIndexOf('/') + 1);
  const folder = id.slice(0, -own.length - 1);
  const name = nameOfFolder(folder, language);
  const origins = useSuspenseQuery(coverageQuery).data.rows.find((row) => row.folder === folder)?.origins;
  const spoken = isServedLanguage(own) ? nameOfLanguage(own, language) : own;
  const describe = ({ kind, of, mayBeMissing }: Suggestion) => {
    const what = of !== null && Object.hasOwn(words.kinds, of) ? words.kinds[of as keyof typeof words.kinds] : null;
    return [
      what ?? (kind === 'field' ? null : kind === 'word' ? words.kinds.word : words.kinds[kind]),
      mayBeMissing ? words.mayBeMissing : null,
    ]
      .filter((part) => part !== null)
      .join(' · ');
  };
  return (
    <Stack>
      <Heading id={id} name={name} setting={setting} />
      {setting.text === null ? (
        <NotThere id={id} spoken={spoken} edit={setting.edit} />
      ) : (
        <div>
          <CodeEditor
            value={setting.text}
            onChange={setting.edit}
            label={words.editor(name, spoken)}
            describedBy="template-editor-hint"
            isReadOnly={!mayPublish}
            names={known.names}
            faults={faults.filter((fault) => fault.template === id)}
            handle={editor}
            describe={describe}
          />
          <Text id="template-editor-hint" size="sm" c="dimmed" mt={4}>
            {mayPublish ? words.editorHint : words.readOnly}
          </Text>
          <FaultList id={id} faults={faults} isChecking={isChecking} onGo={(place) => editor.current?.goTo(place)} />
        </div>
      )}
      <Tabs defaultValue="preview" keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="preview">{words.tab.preview}</Tabs.Tab>
          <Tabs.Tab value="history">{words.tab.history}</Tabs.Tab>
          <Tabs.Tab value="languages">{suggestionWords.tab}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="preview" pt="md">
          <PreviewPane template={template} samples={known.samples} mails={known.mails} isFaulty={faults.length > 0} />
        </Tabs.Panel>
        <Tabs.Panel value="history" pt="md">
          <HistoryPane setting={setting} mayEdit={mayPublish} />
        </Tabs.Panel>
        <Tabs.Panel value="languages" pt="md">
          <SuggestionsPane template={template} origins={origins} isFaulty={faults.length > 0} />
        </Tabs.Panel>
      </Tabs>
      <PublishBar parts={['template']} />
    </Stack>
  );
}

function Heading({ id, name, setting }: { readonly id: string; readonly name: string; readonly setting: Setting }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const go = useNavigate();
  const { rows } = useSuspenseQuery(coverageQuery).data;
  const own = id.slice(id.lastIndexOf('/') + 1);
  const folder = id.slice(0, -own.length - 1);
  const origins = rows.find((row) => row.folder === folder)?.origins;
  const origin = isServedLanguage(own) ? (origins?.[own] ?? null) : null;
  return (
    <div>
      <Anchor component={Link} to="/templates" size="sm">
        {words.back}
      </Anchor>
      <Group justify="space-between" align="flex-start">
        <div>
          <Group gap="xs">
            <Title order={1}>{name}</Title>
            {origin !== null && (
              <Badge variant="light" tt="none" color={origin === 'bundled' ? 'gray' : 'ink'}>
                {words.origin[origin]}
              </Badge>
            )}
          </Group>
          <Text size="sm" c="dimmed" ff="monospace">
            {id}
          </Text>
        </div>
        <SegmentedControl
          aria-label={words.languages}
          size="xs"
          value={own}
          onChange={(code) => void go({ to: `/templates/${folder}/${code}` })}
          data={LANGUAGES.map((code) => ({
            value: code,
            label: (
              <span title={nameOfLanguage(code, language)}>
                {`${code.toUpperCase()}${origins !== undefined && (origins[code] ?? null) === null ? ' +' : ''}`}
              </span>
            ),
          }))}
        />
      </Group>
      {setting.isPublished && setting.original !== null && (
        <Button variant="subtle" size="compact-sm" px={0} onClick={() => setting.edit(null)}>
          {words.reset}
        </Button>
      )}
    </div>
  );
}

/** Another language's words are a start, so that fields and conditions need not be found again. */
function NotThere({
  id,
  spoken,
  edit,
}: {
  readonly id: string;
  readonly spoken: string;
  readonly edit: Setting['edit'];
}) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const { mayPublish } = useEditor();
  const { rows } = useSuspenseQuery(coverageQuery).data;
  const folder = id.slice(0, id.lastIndexOf('/'));
  const origins = rows.find((row) => row.folder === folder)?.origins;
  const model = LANGUAGES.find((code) => (origins?.[code] ?? null) !== null);
  return (
    <Alert color="orange" title={words.notThere(spoken)}>
      {mayPublish && (
        <Group gap="xs">
          {model !== undefined && (
            <StartFrom from={`${folder}/${model}`} label={nameOfLanguage(model, language)} edit={edit} />
          )}
          <Button variant="default" onClick={() => edit('')}>
            {words.create}
          </Button>
        </Group>
      )}
    </Alert>
  );
}

function StartFrom({
  from,
  label,
  edit,
}: {
  readonly from: string;
  readonly label: string;
  readonly edit: Setting['edit'];
}) {
  const words = useTexts(texts);
  const { text } = useSetting('template', from);
  return <Button onClick={() => edit(text ?? '')}>{words.startFrom(label)}</Button>;
}
