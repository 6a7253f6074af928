// What holds for everybody who signs in to this desk, as an owner set it. Opened by open-directory.ts.
import type { PeopleDatabase } from './people-database.ts';

export interface HouseRules {
  /** Whether whoever has no second factor may do nothing but make one. */
  needsSecondFactor(): boolean;
  needSecondFactor(isNeeded: boolean): void;
}

const TABLE = `create table if not exists house_rules (name text primary key, value text not null) strict;`;
const SECOND_FACTOR = 'second_factor';

export function openHouseRules(database: PeopleDatabase): HouseRules {
  database.exec(TABLE);
  const read = database.prepare<[string], { value: string }>('select value from house_rules where name = ?');
  const write = database.prepare<[string, string]>('insert or replace into house_rules (name, value) values (?, ?)');
  return {
    needsSecondFactor: () => read.get(SECOND_FACTOR)?.value === 'needed',
    needSecondFactor: (isNeeded) => void write.run(SECOND_FACTOR, isNeeded ? 'needed' : 'free'),
  };
}
