import { safeFileName } from "../../../shared/safe-file-name.ts";

/** Endings of what few programs can open; by any other name people look for a picture as they called it. */
const unopened = /\.(?:heic|heif|bmp)$/i;

/** The name of what was drawn anew: a HEIC that is a JPEG now is called one. */
export function renamedFor(name: string, type: string): string {
	return type === "image/jpeg" && unopened.test(name) ? safeFileName(name.replace(unopened, ".jpg")) : name;
}
