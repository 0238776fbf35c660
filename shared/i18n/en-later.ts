import { actions } from "./en/actions.ts";
import { aside } from "./en/aside.ts";
import { attach } from "./en/attach.ts";
import { children } from "./en/children.ts";
import { choosingLanguage } from "./en/choosing-language.ts";
import { doors } from "./en/doors.ts";
import { emoji } from "./en/emoji.ts";
import { errors } from "./en/errors.ts";
import { family } from "./en/family.ts";
import { files } from "./en/files.ts";
import { importing } from "./en/import.ts";
import { keepsake } from "./en/keepsake.ts";
import { keys } from "./en/keys.ts";
import { later } from "./en/later.ts";
import { marked } from "./en/marked.ts";
import { media } from "./en/media.ts";
import { mishaps } from "./en/mishaps.ts";
import { oneself } from "./en/oneself.ts";
import { polls } from "./en/polls.ts";
import { programs } from "./en/programs.ts";
import { rooms } from "./en/rooms.ts";
import { search } from "./en/search.ts";
import { troubles } from "./en/troubles.ts";
import { words } from "./en/words.ts";
import { en } from "./en.ts";

/** All of English. Only parts of the page that are fetched when they are wanted may import it: it is no part of the first script. */
export const enLater = {
	...en,
	...actions,
	...aside,
	...attach,
	...children,
	...choosingLanguage,
	...doors,
	...emoji,
	...errors,
	...family,
	...importing,
	...keepsake,
	...later,
	...keys,
	...marked,
	...media,
	...files,
	...mishaps,
	...oneself,
	...polls,
	...programs,
	...rooms,
	...search,
	...troubles,
	...words,
} as const;
