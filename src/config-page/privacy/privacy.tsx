// One person's data, to whom nothing is sent by itself, and how long mails are kept.
import { Stack, Title } from '@mantine/core';
import { useTexts } from '../shell/language.tsx';
import { PersonSection } from './person-section.tsx';
import { RetentionSection } from './retention-section.tsx';
import { SuppressionSection } from './suppression-section.tsx';
import { texts } from './texts.ts';

export default function Privacy() {
  const words = useTexts(texts);
  return (
    <Stack gap="xl" maw="46rem">
      <Title order={1}>{words.title}</Title>
      <PersonSection />
      <SuppressionSection />
      <RetentionSection />
    </Stack>
  );
}
