// The languages whose alarm words are searched, all in every mail. Read by find-alarms.ts, doubts and urgency.
import type { AlarmPatterns } from './alarm-patterns.ts';
import { germanAlarms } from './de.ts';
import { englishAlarms } from './en.ts';
import { spanishAlarms } from './es.ts';
import { frenchAlarms } from './fr.ts';
import { italianAlarms } from './it.ts';
import { dutchAlarms } from './nl.ts';
import { portugueseAlarms } from './pt.ts';

export const alarmLanguages: readonly AlarmPatterns[] = [
  englishAlarms,
  spanishAlarms,
  germanAlarms,
  frenchAlarms,
  italianAlarms,
  dutchAlarms,
  portugueseAlarms,
];
