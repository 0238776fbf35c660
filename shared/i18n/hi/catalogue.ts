import { actions } from "./actions.ts";
import { aside } from "./aside.ts";
import { attach } from "./attach.ts";
import { children } from "./children.ts";
import { choosingLanguage } from "./choosing-language.ts";
import { doors } from "./doors.ts";
import { emoji } from "./emoji.ts";
import { errors } from "./errors.ts";
import { family } from "./family.ts";
import { files } from "./files.ts";
import { house } from "./house.ts";
import { importing } from "./import.ts";
import { keepsake } from "./keepsake.ts";
import { keys } from "./keys.ts";
import { later } from "./later.ts";
import { marked } from "./marked.ts";
import { media } from "./media.ts";
import { mishaps } from "./mishaps.ts";
import { oneself } from "./oneself.ts";
import { people } from "./people.ts";
import { polls } from "./polls.ts";
import { programs } from "./programs.ts";
import { rooms } from "./rooms.ts";
import { search } from "./search.ts";
import { talk } from "./talk.ts";
import { threads } from "./threads.ts";
import { troubles } from "./troubles.ts";
import { words } from "./words.ts";

/** All of Hindi, fetched by those who read it. */
export const catalogue = {
	...house,
	...people,
	...talk,
	...threads,
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
	...keys,
	...media,
	...files,
	...mishaps,
	...oneself,
	...programs,
	...rooms,
	...search,
	...troubles,
	...words,
	...marked,
	...polls,
	...later,
};
