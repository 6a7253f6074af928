// What the desk can tell of itself: returns, handling, shipping, paying. Each fact says which questions it answers, and what is missing
// which replies leave to a person; a sample reply stands beside them.
import { Alert, Anchor, Button, Grid, Group, Paper, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Language } from '../../domain/language.ts';
import { PublishBar } from '../settings/publish-bar.tsx';
import { SettingTitle } from '../settings/setting-title.tsx';
import { useSetting } from '../settings/use-setting.ts';
import { localeOf, plural, useLanguage, useTexts } from '../shell/language.tsx';
import { Sample } from '../voice/sample.tsx';
import { ByItselfSection, CountingSection, ParcelsSection, PayingSection } from './desk-section.tsx';
import { HandlingSection, ReturnsSection } from './returns-section.tsx';
import { ShippingSection } from './shipping-section.tsx';
import { texts } from './texts.ts';
import { useFactNames } from './use-fact-names.ts';
import { type FactsForm, useFacts } from './use-facts.ts';

export default function Facts() {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const form = useFacts();
  const voice = useSetting('voice');
  const nameField = useFactNames();
  return (
    <>
      <SettingTitle title={words.title} history={words.history}>
        <Anchor component={Link} to="/try" size="sm">
          {words.tryOut}
        </Anchor>
      </SettingTitle>
      <Text mb="md" maw="75ch">
        {form.isReadOnly ? words.readOnly : words.lead}
      </Text>
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Stack gap="lg">
            <Standing form={form} />
            <ReturnsSection form={form} />
            <HandlingSection form={form} />
            <ShippingSection form={form} />
            <PayingSection form={form} />
            <ParcelsSection form={form} />
            <CountingSection form={form} />
            <ByItselfSection form={form} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Sample
            voice={voice.text ?? '{}'}
            desk={form.usable}
            language={language satisfies Language}
            aboutFirst="return_request"
          />
        </Grid.Col>
      </Grid>
      <PublishBar parts={['desk']} nameField={nameField} />
    </>
  );
}

/** How much is wrong or missing, and when a person last made sure of it all. */
function Standing({ form }: { readonly form: FactsForm }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const gaps = form.facts.filter(({ isSet, gapIntents }) => !isSet && gapIntents.length > 0);
  const { confirmedAt } = form.value;
  const at = confirmedAt === undefined ? Number.NaN : Date.parse(confirmedAt);
  return (
    <Paper withBorder p="sm">
      <Stack gap="xs">
        <div role="status">
          {form.faultCount > 0 ? (
            <Alert color="red" p="xs">
              {words.faults(plural(language, form.faultCount, words.fault))}
            </Alert>
          ) : (
            <Text size="sm">
              {gaps.length === 0
                ? words.complete
                : words.gaps(
                    new Intl.ListFormat(localeOf(language)).format(gaps.map(({ fact }) => words.factNames[fact])),
                  )}
            </Text>
          )}
        </div>
        <Group justify="space-between" gap="xs">
          <Text size="sm" c="dimmed" flex="1 1 14rem">
            {Number.isNaN(at)
              ? words.neverConfirmed
              : words.confirmed(new Date(at).toLocaleDateString(localeOf(language), { dateStyle: 'long' }))}{' '}
            {words.confirmedWhy}
          </Text>
          {!form.isReadOnly && (
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => form.set(['confirmedAt'], new Date().toISOString())}
            >
              {words.confirm}
            </Button>
          )}
        </Group>
      </Stack>
    </Paper>
  );
}
