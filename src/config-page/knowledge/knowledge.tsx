// What the desk knows beside its facts: its policies and help articles, what a question would find in them, and what was replaced or removed.
import { Alert, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { localeOf, useLanguage, useTexts } from '../shell/language.tsx';
import { type Said, SaidLine } from '../shell/said.tsx';
import { useRightForAll } from '../shell/use-me.ts';
import { DocumentList } from './document-list.tsx';
import { GiveFile } from './give-file.tsx';
import { KeptList } from './kept-list.tsx';
import { Search } from './search.tsx';
import { texts } from './texts.ts';
import { knowledgeQuery } from './use-knowledge.ts';

export default function KnowledgeView() {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const mayChange = useRightForAll('settings.publish');
  const { data } = useSuspenseQuery(knowledgeQuery);
  const [said, setSaid] = useState<Said | null>(null);
  const { documents, kept, documentsMax, passagesMax, isAsked, findsByMeaning } = data;
  const passages = documents.reduce((sum, document) => sum + document.passages, 0);
  const count = (number: number) => number.toLocaleString(localeOf(language));
  return (
    <Stack gap="lg" maw="62rem">
      <Group justify="space-between" align="flex-start">
        <div style={{ flex: '1 1 20rem' }}>
          <Title order={1}>{words.title}</Title>
          <Text>{mayChange ? words.lead : words.readOnly}</Text>
        </div>
        {mayChange && (
          <Group gap="xs">
            <GiveFile documents={documents} onSaid={setSaid} />
            <Button component={Link} to="/knowledge/write" leftSection={<IconPencil size={16} />}>
              {words.write}
            </Button>
          </Group>
        )}
      </Group>
      <SaidLine said={said} closeLabel={words.close} onClose={() => setSaid(null)} />
      <Paper withBorder p="sm" component="section" aria-label={words.mayTitle}>
        <Text fw={600}>{words.mayTitle}</Text>
        <Text size="sm">{words.may}</Text>
        {!isAsked && (
          <Alert color="orange" mt="xs" p="xs">
            {words.notAsked}
          </Alert>
        )}
      </Paper>
      <Search findsByMeaning={findsByMeaning} />
      <section>
        <Group justify="space-between" align="baseline">
          <Title order={2}>{words.documents}</Title>
          <Text size="sm" c="dimmed">
            {words.filled(count(documents.length), count(documentsMax), count(passages), count(passagesMax))}
          </Text>
        </Group>
        <DocumentList documents={documents} />
      </section>
      <KeptList {...{ kept, documents, mayChange }} onSaid={setSaid} />
    </Stack>
  );
}
