/** Parts of a file: "original" is what is given out, cleaned; the others are small pictures of it, as WebP. */
export type StoredPart = "original" | "phone" | "desktop";

/** `from` and `to` are bytes, both included; what lies beyond the end is left out. */
export type ByteRange = { from: number; to: number };

/** `size` is the whole part's, in bytes, also where only a range was asked for. Whoever takes it reads it or cancels it. */
export type StoredBytes = { stream: ReadableStream<Uint8Array>; size: number };

/**
 * Where the bytes of files are kept: on this machine's disk or at an S3-compatible server. Everything rejects with what
 * the disk or the network threw; a file that is not there is no error.
 */
export type FileStore = {
	/** Moves a finished local file in, from the same disk; durable when it resolves. The same part again replaces it. */
	keep: (fileId: string, part: StoredPart, localPath: string) => Promise<void>;
	/** Null when there is none. */
	read: (fileId: string, part: StoredPart, range: ByteRange | null) => Promise<StoredBytes | null>;
	/** Everything of it, half uploads too. */
	remove: (fileId: string) => Promise<void>;
	/** The ids of which anything is kept and whose newest part is older than `before`, in ms; for the sweeps. */
	keptBefore: (before: number) => AsyncIterable<string>;
};
