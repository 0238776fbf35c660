/** Whether a text speaks to somebody by name: `@Alva Lindgren`, or `@alva`, by the first of several names alone. */
export function mentions(body: string, name: string): boolean {
	const [first = ""] = name.split(/\s+/);
	return [name, first].some((called) => called !== "" && calls(body.toLowerCase(), `@${called.toLowerCase()}`));
}

/** The name must end where it ends: `@bo` is not called by `@bob`. */
function calls(body: string, name: string): boolean {
	for (let at = body.indexOf(name); at !== -1; at = body.indexOf(name, at + 1)) {
		const next = body.slice(at + name.length);
		if (!/^[\p{L}\p{N}]/u.test(next)) return true;
	}
	return false;
}
