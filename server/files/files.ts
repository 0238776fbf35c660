import type { FileReason } from "../../shared/file-state.ts";
import type { Announce } from "./announce.ts";
import type { Cancel } from "./cancel.ts";
import type { FileStore } from "./file-store.ts";
import type { Quotas, Used } from "./quotas.ts";
import type { TellStatus } from "./tell-status.ts";
import type { Admit } from "./uploads/admit.ts";
import type { Uploads } from "./uploads/uploads.ts";
import type { WayIn } from "./way-in.ts";

/** What came of reading a file. `size` is the bytes kept of it, small pictures included. */
export type FileOutcome =
	| {
			status: "ready";
			type: string;
			size: number;
			width: number | null;
			height: number | null;
			blur: string | null;
			hasThumbs: boolean;
	  }
	| { status: "failed"; reason: FileReason };

/**
 * One write: the row, the member documents of its thread, then whoever hears. A file that was settled or removed
 * meanwhile is left as it is.
 */
export type SettleFile = (fileId: string, outcome: FileOutcome) => Promise<void>;

/** What came whole is read one after the other: what it is, whether it is clean, its small pictures. */
export type Reading = {
	/** Something came whole: reads what waits. Never throws. */
	look: () => void;
	/** Resolves when nothing is being read any more; what waits is read after the next start. */
	close: () => Promise<void>;
};

/** The uploads that came whole, for whoever reads them. */
export type Wholes = {
	/** A path on this machine with all bytes as they came; rejects when they are gone. */
	open: (fileId: string) => Promise<string>;
	/** The file is settled: they are not needed any more. */
	discard: (fileId: string) => Promise<void>;
};

/** The files of messages, and what is being done with them. */
export type Files = {
	store: FileStore;
	announce: Announce;
	addressFor: WayIn["addressFor"];
	admit: Admit;
	uploads: Uploads;
	cancel: Cancel;
	tellStatus: TellStatus;
	usage: (memberId: string) => Promise<{ used: Used; limit: Quotas }>;
	settle: SettleFile;
	reading: Reading;
	/** Takes up what a killed process left. Never throws. */
	start: () => void;
	close: () => Promise<void>;
};
