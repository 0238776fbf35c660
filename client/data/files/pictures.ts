/** A photo made ready to be sent: upright, no wider or higher than asked for, nothing in it of what the camera wrote. */
export type PreparedPhoto = {
	whole: Blob;
	phone: Blob;
	desktop: Blob;
	width: number;
	height: number;
	/** See AttachedFile. */
	blur: string;
};

/**
 * What a browser can do with the bytes of pictures, videos and sounds. Handed in, because it needs one. Nothing is done at
 * the same time; null where the browser cannot make sense of the bytes.
 */
export type Pictures = {
	/** Small pictures of it, and itself again unless `isLeft`: then `whole` is what came in. */
	photo: (bytes: Blob, isLeft: boolean) => Promise<PreparedPhoto | null>;
	/** `poster` is null where it shows nothing to draw. */
	video: (
		bytes: Blob,
	) => Promise<{ width: number; height: number; ms: number | null; poster: PreparedPhoto | null } | null>;
	sound: (bytes: Blob) => Promise<{ ms: number | null } | null>;
	/** SHA-256 in small hexadecimal letters. */
	hash: (bytes: Blob) => Promise<string>;
};

/** In pixels: no side of what is sent, and of the small pictures, is longer (decision 0028). */
export const photoSides = { whole: 2_048, desktop: 1_280, phone: 640 } as const;
