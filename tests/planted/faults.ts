import type { Fault } from "./fault.ts";
import { aboutMessages } from "./faults/about-messages.ts";
import { attaching } from "./faults/attaching.ts";
import { backups } from "./faults/backups.ts";
import { bringingFiles } from "./faults/bringing-files.ts";
import { childrenAndPresence } from "./faults/children-and-presence.ts";
import { deletions } from "./faults/deletions.ts";
import { device } from "./faults/device.ts";
import { filesOfMessages } from "./faults/files-of-messages.ts";
import { filesOnADevice } from "./faults/files-on-a-device.ts";
import { filesUnderFire } from "./faults/files-under-fire.ts";
import { gateAndLog } from "./faults/gate-and-log.ts";
import { healing } from "./faults/healing.ts";
import { healingThreads } from "./faults/healing-threads.ts";
import { imports } from "./faults/imports.ts";
import { live } from "./faults/live.ts";
import { lookedThrough } from "./faults/media.ts";
import { peopleAndHttp } from "./faults/people-and-http.ts";
import { programsAndPasskeys } from "./faults/programs-and-passkeys.ts";
import { rawCheck } from "./faults/raw-check.ts";
import { readingFiles } from "./faults/reading-files.ts";
import { roomForFiles } from "./faults/room-for-files.ts";
import { sayingLater } from "./faults/saying-later.ts";
import { searching } from "./faults/search.ts";
import { servingFiles } from "./faults/serving-files.ts";
import { sync } from "./faults/sync.ts";
import { threads } from "./faults/threads.ts";
import { threadsOnADevice } from "./faults/threads-on-a-device.ts";
import { readingWords } from "./faults/words.ts";

export const faults: readonly Fault[] = [
	...gateAndLog,
	...deletions,
	...filesOfMessages,
	...filesOnADevice,
	...attaching,
	...threads,
	...threadsOnADevice,
	...sync,
	...rawCheck,
	...peopleAndHttp,
	...programsAndPasskeys,
	...childrenAndPresence,
	...aboutMessages,
	...sayingLater,
	...healing,
	...healingThreads,
	...imports,
	...readingFiles,
	...device,
	...live,
	...bringingFiles,
	...roomForFiles,
	...servingFiles,
	...backups,
	...lookedThrough,
	...filesUnderFire,
	...readingWords,
	...searching,
];
