import { safeFileName } from "../../../shared/safe-file-name.ts";

const endings: Record<string, string> = { "image/jpeg": "jpg", "image/png": "png", "image/webp": "webp" };

/** The name of what was re-encoded: a HEIC that is a JPEG now is called one. */
export function renamedFor(name: string, type: string): string {
	const ending = endings[type];
	const isCalledSo = ending === undefined || new RegExp(`\\.${ending === "jpg" ? "jpe?g" : ending}$`, "i").test(name);
	return isCalledSo ? name : safeFileName(`${name.replace(/\.[A-Za-z0-9]{1,10}$/, "")}.${ending}`);
}
