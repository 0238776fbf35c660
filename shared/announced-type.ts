import { mimetypeSchema } from "./attached-file.ts";

const anything = "application/octet-stream";

/** Every image that a browser shows safely and the server can clean. */
const takenImages = new Set(["jpeg", "png", "webp", "gif", "avif"]);

/** What would run: in a page of ours, or on the computer of whoever opens it. */
const refused = new Set([
	...["text/html", "application/xhtml+xml", "text/xml", "application/xml", "text/xsl", "application/xslt+xml"],
	...["text/javascript", "application/javascript", "application/x-javascript", "application/ecmascript"],
	...["text/ecmascript", "text/jscript", "text/vbscript", "application/wasm", "application/hta", "message/rfc822"],
	...["application/x-msdownload", "application/x-msdos-program", "application/x-dosexec", "application/x-msi"],
	...["application/vnd.microsoft.portable-executable", "application/x-executable", "application/x-elf"],
	...["application/x-mach-binary", "application/x-sharedlib", "application/x-sh", "application/x-shellscript"],
	...["text/x-shellscript", "application/x-csh", "application/x-bat", "application/bat", "application/x-powershell"],
	...["application/java-archive", "application/x-java-archive", "application/x-java-applet"],
	...["application/x-apple-diskimage", "application/vnd.android.package-archive", "application/x-shockwave-flash"],
	...["application/x-ms-shortcut", "application/x-mimearchive", "multipart/related"],
]);

/**
 * The type somebody announces a file as, without parameters and in small letters; "" counts as any bytes at all.
 * Null for what is no type and for types that are not taken. What a file is, is decided by its bytes all the same.
 */
export function parseAnnouncedType(given: string): string | null {
	const type = (given.split(";", 1)[0] ?? "").trim().toLowerCase();
	if (type === "") return anything;
	if (!/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/.test(type)) return null;
	if (refused.has(type) || type.endsWith("+xml")) return null;
	const [kind = "", subtype = ""] = type.split("/");
	if (kind === "image" && !takenImages.has(subtype)) return null;
	// A real type that is written in no way we keep is as good as none.
	return mimetypeSchema.safeParse(type).success ? type : anything;
}
