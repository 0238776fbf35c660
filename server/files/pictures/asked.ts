/** What the server asks of its reader: read the file at `path`, write what is made of it into the folder `into`. */
export type Asked = { path: string; into: string };

/** What is known of a picture that was read; its parts stand in the folder. Sizes in bytes. */
export type PictureFacts = { type: string; width: number; height: number; blur: string };

/**
 * `unreadable` is the picture's fault, `trouble` our own: a disk, a folder. `resident`: bytes of memory the reader
 * holds afterwards.
 */
export type Answered =
	| { is: "ready" }
	| ({ is: "read"; resident: number } & PictureFacts)
	| { is: "unreadable"; why: string; resident: number }
	| { is: "trouble"; why: string };
