// The language model: whether it is asked, and what it costs.
import { Paper, Stack, Text, Title } from '@mantine/core';
import { localeOf, useLanguage, useTexts } from '../shell/language.tsx';
import { texts } from './texts.ts';
import type { Health } from './use-health.ts';

export function ModelCard({ model }: Pick<Health, 'model'>) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const usd = (amount: number) => amount.toLocaleString(localeOf(language), { style: 'currency', currency: 'USD' });
  return (
    <Paper withBorder p="md" component="section">
      <Title order={2} mb="xs">
        {words.model}
      </Title>
      {model === null ? (
        <Text size="sm" c="dimmed">
          {words.noModel}
        </Text>
      ) : (
        <Stack gap={4}>
          <Text size="sm" fw={550}>
            {model.name}
          </Text>
          <Text size="sm">{model.trouble === null ? words.modelFine : `${words.modelRests}: ${model.trouble}`}</Text>
          {model.tokensPerDay !== null && (
            <Text size="sm">
              {words.modelUse(
                model.tokensToday.toLocaleString(localeOf(language)),
                model.tokensPerDay.toLocaleString(localeOf(language)),
              )}
            </Text>
          )}
          <Text size="sm">
            {words.modelCost(
              model.callsThisMonth.toLocaleString(localeOf(language)),
              model.usdPerMonth === null
                ? usd(model.usdThisMonth)
                : words.ofBudget(usd(model.usdThisMonth), usd(model.usdPerMonth)),
            )}
          </Text>
          {model.lastFault !== null && (
            <Text size="xs" c="dimmed">
              {words.lastFault}: {model.lastFault}
            </Text>
          )}
        </Stack>
      )}
    </Paper>
  );
}
