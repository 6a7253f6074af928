// Shipping notices: which are sent and how, what each would say, and what they did.
import { Grid, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Language } from '../../domain/language.ts';
import { MARKETING_KINDS } from '../../domain/marketing.ts';
import type { NoticeKind, NoticeSettings } from '../../domain/notice.ts';
import { PublishBar } from '../settings/publish-bar.tsx';
import type { NameField } from '../settings/setting-changes.tsx';
import { SettingTitle } from '../settings/setting-title.tsx';
import { useJsonSetting } from '../settings/use-json-setting.ts';
import { useLanguage, useTexts } from '../shell/language.tsx';
import { Audience } from './audience.tsx';
import { Consents } from './consents.tsx';
import { kindNames } from './kind-names.ts';
import { Kinds } from './kinds.tsx';
import { Marketing } from './marketing.tsx';
import { marketingTexts } from './marketing-texts.ts';
import { Preview } from './preview.tsx';
import { texts } from './texts.ts';
import { Told } from './told.tsx';
import { When } from './when.tsx';

export default function Notices() {
  const words = useTexts(texts);
  const notices = useJsonSetting<NoticeSettings>('notices');
  const [kind, setKind] = useState<NoticeKind>('shipped');
  const [language, setLanguage] = useState<Language>(useLanguage().language);
  const showPiece = (one: Language) => {
    setLanguage(one);
    if (!MARKETING_KINDS.has(kind)) setKind('shipped');
  };
  const nameField = useNoticeFieldNames();
  return (
    <>
      <SettingTitle title={words.title} history={words.history} />
      <Text mb="md" maw="75ch">
        {notices.isReadOnly ? words.readOnly : words.lead}
      </Text>
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 6 }}>
          <Stack gap="lg">
            <Kinds notices={notices} onChosen={setKind} />
            <Audience notices={notices} />
            <When notices={notices} />
            <Marketing {...{ notices, language }} onShown={showPiece} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 6 }}>
          <Preview notices={notices.text} {...{ kind, language }} onKind={setKind} onLanguage={setLanguage} />
        </Grid.Col>
      </Grid>
      <Consents />
      <Told />
      <PublishBar parts={['notices']} nameField={nameField} />
    </>
  );
}

function useNoticeFieldNames(): NameField {
  const marketing = useTexts(marketingTexts);
  const words: Readonly<Record<string, unknown>> = {
    ...{ ...useTexts(texts), ...marketing, marketing: marketing.legend, link: marketing.href },
  };
  const { kinds } = useTexts(kindNames);
  const nameOf = (word: string): string => {
    if (Object.hasOwn(kinds, word)) return kinds[word as NoticeKind];
    const known = Object.hasOwn(words, word) ? words[word] : null;
    return typeof known === 'string' ? known : word;
  };
  return (_, path) => path.map(nameOf).join(' · ');
}
