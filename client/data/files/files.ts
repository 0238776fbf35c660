import type { AttachedFile } from "../../../shared/attached-file.ts";
import type { FileReason } from "../../../shared/file-state.ts";
import type { Asked } from "../family-data.ts";
import type { Readable } from "../readable.ts";

/** Why a file is not taken into a message, before anything of it is kept. */
export type FileRefusal = "empty" | "too_large" | "heic" | "unsupported" | "unreadable";

export class FileRefused extends Error {
	override name = "FileRefused";
	readonly refusal: FileRefusal;
	constructor(refusal: FileRefusal) {
		super(refusal);
		this.refusal = refusal;
	}
}

/** `usual`: photos are made smaller and lose what the camera wrote into them; `as-file`: the bytes as they are. */
export type KeepAs = "usual" | "as-file";

/**
 * How far the bytes of a file are. Of my own: `kept` on this device, `uploading` (`sent` bytes so far), `checking` at the
 * server, `stopped` where the server takes no more (`code` of its error) until it is tried again. Of somebody else's:
 * `coming`. Of both: `ready`, `failed`.
 */
export type FileProgress =
	| { kind: "kept" | "checking" | "coming" | "ready" }
	| { kind: "uploading"; sent: number }
	| { kind: "stopped"; code: string }
	| { kind: "failed"; reason: FileReason };

/** Which bytes of a file: its small picture for a phone (640 px) or a wide screen (1280 px), or all of it. */
export type FilePart = "phone" | "desktop" | "whole";

/** What can be drawn or played; `url` holds until it is closed, `bytes` for whoever gives them away. `away`: not on this device, and not to be had without a network. */
export type FileSource = { kind: "loading" } | { kind: "here"; url: string; bytes: Blob } | { kind: "away" };

/** One part of a file on the screen; close it when it leaves. */
export type OpenFile = { source: Readable<FileSource>; close: () => void };

export type FileUsage = { member: { used: number; limit: number }; family: { used: number; limit: number } };

/** Bytes on this device: what was looked at, and what was not sent yet. `quota`: what the browser says there is; null when it does not. */
export type StorageUse = { pictures: number; originals: number; unsent: number; quota: number | null };

/** The files of whoever is signed in on this device. */
export type Files = {
	/** Keeps a file's bytes on this device; resolves when they are on the disk. Rejects with FileRefused, StorageFailed. */
	keep: (file: File, how: KeepAs) => Promise<AttachedFile>;
	/** Keeps the same bytes once more, as a file of mine for another message; null where they cannot be had now. Rejects with FileRefused, StorageFailed. */
	copy: (file: AttachedFile) => Promise<AttachedFile | null>;
	/** Lets go of bytes that were kept and not said; their posters with them. */
	drop: (files: readonly AttachedFile[]) => Promise<void>;
	progress: (file: AttachedFile, mine: boolean) => Readable<FileProgress>;
	/** Local bytes when there are some, else fetched, and kept for the next time. */
	open: (file: AttachedFile, part: FilePart) => OpenFile;
	/** Tries a stopped upload again. */
	retry: (fileId: string) => void;
	/** Takes a file of mine back that has not arrived; its message keeps its words. */
	cancel: (fileId: string) => Promise<Asked<undefined>>;
	/** What is used at the server. */
	usage: () => Promise<Asked<FileUsage>>;
	/** What is used on this device. */
	storage: () => Promise<StorageUse>;
	/** How many bytes of originals this device keeps. */
	budget: Readable<number>;
	setBudget: (bytes: number) => Promise<void>;
	/** Takes all originals off this device that the server has; the small pictures stay. Resolves with the bytes freed. */
	freeUp: () => Promise<number>;
};
