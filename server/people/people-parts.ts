import type { Clock, MakeId, RandomBytes } from "../../shared/ids.ts";
import type { Database } from "../database/open-database.ts";
import type { WriteQueue } from "../database/write-queue.ts";
import type { Seals } from "../history/seals.ts";
import type { Doors } from "../sync/doors.ts";
import type { Directory } from "../threads/directory.ts";
import type { OutsideGate } from "../threads/outside-gate.ts";
import type { Passwords } from "./passwords.ts";

/** What everything around people is made from. */
export type PeopleParts = {
	database: Database;
	writes: WriteQueue;
	directory: Directory;
	outsideGate: OutsideGate;
	doors: Doors;
	seals: Seals;
	passwords: Passwords;
	/** Removes the bytes of a file that is nobody's any more; nobody waits for it, and a sweep takes what it leaves. */
	removeBytes: (fileId: string) => void;
	clock: Clock;
	makeId: MakeId;
	randomBytes: RandomBytes;
};
