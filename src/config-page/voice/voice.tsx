// How the desk speaks: its name, its greeting and sign-off in each language, its signature and its words, with a sample reply beside it.
import { Fieldset, Grid, Stack, TagsInput, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { DeskFacts, Voice as VoiceSetting } from '../../domain/desk.ts';
import type { Language } from '../../domain/language.ts';
import { PublishBar } from '../settings/publish-bar.tsx';
import { SettingTitle } from '../settings/setting-title.tsx';
import { type JsonSetting, useJsonSetting } from '../settings/use-json-setting.ts';
import { useTexts } from '../shell/language.tsx';
import { BelowReplies } from './below-replies.tsx';
import { ByLanguage } from './by-language.tsx';
import { Hours } from './hours.tsx';
import { Languages } from './languages.tsx';
import { Sample } from './sample.tsx';
import { Satisfaction } from './satisfaction.tsx';
import { texts } from './texts.ts';
import { Tone } from './tone.tsx';
import { useVoiceFieldNames } from './use-voice-field-names.ts';
import { Words } from './words.tsx';

const NAME_CHARACTERS_MAX = 300;
const SIGNATURE_CHARACTERS_MAX = 1_000;
const ADDRESSES_MAX = 50;

export default function Voice() {
  const words = useTexts(texts);
  const voice = useJsonSetting<VoiceSetting>('voice');
  const desk = useJsonSetting<DeskFacts>('desk');
  const [language, setLanguage] = useState<Language>('en');
  const nameField = useVoiceFieldNames();
  return (
    <>
      <SettingTitle title={words.title} history={words.history} />
      <Text mb="md">{voice.isReadOnly ? words.readOnly : words.lead}</Text>
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Stack gap="lg">
            <Brand voice={voice} />
            <Tone voice={voice} />
            <ByLanguage {...{ voice, language }} onLanguage={setLanguage} />
            <BelowReplies {...{ voice, language }} />
            <Words {...{ voice, language }} />
            <Languages voice={voice} />
            <Hours desk={desk} />
            <Satisfaction voice={voice} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Sample
            voice={voice.text}
            desk={desk.text}
            language={language}
            isServed={voice.value.languages?.includes(language) ?? true}
            countries={(voice.value.legalTexts ?? []).flatMap(({ countries }) => countries ?? [])}
          />
        </Grid.Col>
      </Grid>
      <PublishBar parts={['voice', 'desk']} nameField={nameField} />
    </>
  );
}

interface VoiceForm {
  readonly voice: JsonSetting<VoiceSetting>;
}

function Brand({ voice: { value, set, isReadOnly } }: VoiceForm) {
  const words = useTexts(texts);
  return (
    <Fieldset legend={words.brand} disabled={isReadOnly}>
      <Stack>
        <TextInput
          label={words.brandName}
          value={value.brandName ?? ''}
          onChange={({ currentTarget }) => set(['brandName'], currentTarget.value)}
          maxLength={NAME_CHARACTERS_MAX}
          required
        />
        <TagsInput
          label={words.addresses}
          description={words.addressesHint}
          placeholder={words.addAddress}
          value={[...(value.addresses ?? [])]}
          onChange={(addresses) => set(['addresses'], addresses)}
          maxTags={ADDRESSES_MAX}
          disabled={isReadOnly}
          acceptValueOnBlur
        />
        <Textarea
          label={words.signature}
          description={words.signatureHint}
          value={value.signature ?? ''}
          onChange={({ currentTarget }) => set(['signature'], currentTarget.value)}
          maxLength={SIGNATURE_CHARACTERS_MAX}
          autosize
          minRows={2}
        />
      </Stack>
    </Fieldset>
  );
}
