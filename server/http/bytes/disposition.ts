/**
 * The Content-Disposition under which a file is given (RFC 6266). Old readers take the plain name, which is ASCII without
 * anything that could end it; all others take the real one (RFC 8187).
 */
export function disposition(kind: "inline" | "attachment", name: string): string {
	const plain = name.replace(/[^\w .()+=@-]/g, "_");
	return `${kind}; filename="${plain}"; filename*=UTF-8''${encode(name)}`;
}

/** `encodeURIComponent` leaves five letters that RFC 8187 does not allow. A half of a pair, which it throws at, is replaced. */
function encode(name: string): string {
	return encodeURIComponent(name.toWellFormed()).replace(
		/['()*!]/g,
		(letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
	);
}
