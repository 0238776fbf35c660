import { house } from "./en/house.ts";
import { people } from "./en/people.ts";
import { talk } from "./en/talk.ts";
import { threads } from "./en/threads.ts";

/**
 * English, the catalogue every other language is measured against. Sentences a person could read aloud.
 * What only parts that are fetched later say stands in `en-later.ts`.
 */
export const en = { ...house, ...people, ...talk, ...threads } as const;
