// Builds a condition by choosing: react-querybuilder with Mantine's controls, over the evidence that there is.
import 'react-querybuilder/dist/query-builder-layout.css';
import { Button } from '@mantine/core';
import { QueryBuilderMantine } from '@react-querybuilder/mantine';
import { useMemo, useState } from 'react';
import { type ActionProps, type Field, QueryBuilder, type RuleGroupType } from 'react-querybuilder';
import { nameField, nameValue } from '../../policy/describe-rule.ts';
import { EVIDENCE_FIELDS, EVIDENCE_NAMES, isEvidenceName } from '../../policy/evidence-fields.ts';
import { operatorsOf, type QueryGroup, type QueryOperator } from '../../policy/rule-query.ts';
import { RULE_WORDS } from '../../policy/rule-words.ts';
import { useLanguage, useTexts } from '../shell/language.tsx';
import { BARE, fromBuilder, SEVERAL, toBuilder } from './query-shape.ts';
import classes from './rules.module.css';
import { texts } from './texts.ts';

const LANGUAGES = ['en', 'es', 'de', 'fr', 'it', 'nl', 'pt', 'ca', 'cs', 'da', 'fi', 'pl', 'sv'];

export default function ConditionBuilder({
  query,
  mailboxes,
  onChange,
}: {
  readonly query: QueryGroup;
  readonly mailboxes: readonly string[];
  /** null: something is not finished. */
  readonly onChange: (query: QueryGroup | null) => void;
}) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const told = RULE_WORDS[language];
  const [built, setBuilt] = useState<RuleGroupType>(() => toBuilder(query));
  const fields = useMemo(
    () => EVIDENCE_NAMES.map((name): Field => ({ name, value: name, label: capitalize(nameField(name, told)) })),
    [told],
  );
  const listOperators = (field: string) =>
    !isEvidenceName(field)
      ? []
      : operatorsOf(field).map((name) => ({
          name,
          value: name,
          label: words.operators[name],
          ...(BARE.has(name) ? { arity: 'unary' as const } : {}),
        }));
  const listValues = (field: string) => {
    if (!isEvidenceName(field)) return [];
    const known = EVIDENCE_FIELDS[field];
    const values =
      'values' in known
        ? known.values
        : field === 'mailbox'
          ? [...new Set([...mailboxes, ...named])]
          : [...new Set([...LANGUAGES, ...named])];
    return values.map((name) => ({
      name,
      value: name,
      label: nameValue(field, name, told, language).replace(/^“|”$/g, ''),
    }));
  };
  // Words of the condition itself can be chosen again, whether we know them or not.
  const named = useMemo(() => listNamed(query), [query]);
  const editorOf = (field: string, operator: string) => {
    if (!isEvidenceName(field)) return 'text';
    if (SEVERAL.has(operator as QueryOperator)) return 'multiselect';
    const { kind } = EVIDENCE_FIELDS[field];
    return kind === 'choice' || kind === 'list' ? 'select' : 'text';
  };
  const { builder } = words;
  const titled = (label: string, title: string) => ({ label, title });
  return (
    <div className={classes['builder']}>
      <QueryBuilderMantine>
        <QueryBuilder
          fields={fields}
          query={built}
          onQueryChange={(changed) => {
            setBuilt(changed);
            onChange(fromBuilder(changed));
          }}
          getOperators={listOperators}
          getValues={listValues}
          getValueEditorType={editorOf}
          getInputType={(field) =>
            isEvidenceName(field) && EVIDENCE_FIELDS[field].kind === 'number' ? 'number' : 'text'
          }
          combinators={[
            { name: 'and', value: 'and', label: builder.all },
            { name: 'or', value: 'or', label: builder.one },
          ]}
          controlElements={{ actionElement: QuietAction }}
          listsAsArrays
          resetOnFieldChange
          addRuleToNewGroups
          showNotToggle
          showShiftActions
          translations={{
            fields: { title: builder.field },
            operators: { title: builder.operator },
            value: { title: builder.value },
            combinators: { title: builder.combinator },
            removeRule: titled('×', builder.remove),
            removeGroup: titled('×', builder.remove),
            addRule: titled(builder.addTest, builder.addTest),
            addGroup: titled(builder.addGroup, builder.addGroup),
            notToggle: titled(builder.not, builder.not),
            shiftActionUp: titled('↑', builder.up),
            shiftActionDown: titled('↓', builder.down),
          }}
        />
      </QueryBuilderMantine>
    </div>
  );
}

/** One clear main action is below: these are quiet. */
function QuietAction({ handleOnClick, label, title, className, disabled }: ActionProps) {
  return (
    <Button
      variant="default"
      size="compact-sm"
      className={className}
      title={title}
      aria-label={title}
      disabled={disabled ?? false}
      onClick={(event) => handleOnClick(event)}
    >
      {label}
    </Button>
  );
}

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function listNamed(query: QueryGroup): readonly string[] {
  return query.rules.flatMap((node) => {
    if ('combinator' in node) return listNamed(node);
    if (EVIDENCE_FIELDS[node.field].kind !== 'text') return [];
    return Array.isArray(node.value) ? node.value : typeof node.value === 'string' ? [node.value] : [];
  });
}
