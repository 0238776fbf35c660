/** Pictures that we have decoded and written anew ourselves; any other, and every document, is only handed over for saving. */
const pictures = ["image/jpeg", "image/png", "image/webp", "image/gif", "image/avif"];

/** Kinds of sound and film that a player reads and nothing runs. */
const played =
	/^(?:video\/(?:mp4|webm|ogg|quicktime|x-matroska|3gpp)|audio\/(?:mp4|mpeg|aac|ogg|webm|wav|x-wav|flac|x-m4a))$/;

/** Whether the browser may show it where it stands; `type` is what its bytes are, never what somebody said. */
export function isShownInPlace({ type, has_thumbs }: { type: string | null; has_thumbs: number }): boolean {
	if (type === null) return false;
	return played.test(type) || (has_thumbs === 1 && pictures.includes(type));
}
