/**
 * Whether a page of ours sent this: its origin names the host that was asked, or the public address.
 * `host` is the Host header, `publicUrl` an origin; "null" and anything that is not an http origin is never ours.
 */
export function isOurOrigin(origin: string, host: string | null, publicUrl: string | null): boolean {
	const url = URL.parse(origin);
	if (url === null || !/^https?:$/.test(url.protocol) || url.origin !== origin.toLowerCase()) return false;
	// Under https a page that came over plain http may be anybody's who sits in between.
	if (publicUrl?.startsWith("https:") && url.protocol === "http:") return false;
	return url.origin === publicUrl || (host !== null && url.host === withoutDefaultPort(host, url.protocol));
}

function withoutDefaultPort(host: string, protocol: string): string {
	return URL.parse(`${protocol}//${host}`)?.host ?? "";
}
