/** 400 days, the longest any browser keeps a cookie. */
const maxAgeSeconds = 400 * 24 * 3600;

/** The token a request proves itself with, from `Authorization: Bearer` or our cookie; null for neither. */
export function tokenOf(headers: Headers): string | null {
	return bearerOf(headers) ?? cookieTokenOf(headers);
}

export function bearerOf(headers: Headers): string | null {
	return /^Bearer ([\w.~+/=-]{1,200})$/i.exec(headers.get("authorization") ?? "")?.[1] ?? null;
}

/** The prefixed name first: a neighbouring subdomain can plant a plain cookie, but never a `__Host-` one. */
export function cookieTokenOf(headers: Headers): string | null {
	const pairs = (headers.get("cookie") ?? "").split(";").map((pair) => pair.trim());
	for (const name of ["__Host-hearth", "hearth"]) {
		const pair = pairs.find((candidate) => candidate.startsWith(`${name}=`));
		const token = pair?.slice(name.length + 1);
		if (token !== undefined && /^[\w-]{1,200}$/.test(token)) return token;
	}
	return null;
}

/** The `Set-Cookie` that signs a browser in. Out of reach for scripts, and not sent along from other sites' forms. */
export function signInCookie(token: string, isSecure: boolean): string {
	return cookie(token, maxAgeSeconds, isSecure);
}

/** Both names: whichever this browser was given when, none of them may stay behind. */
export function signOutCookies(): string[] {
	return [cookie("", 0, false), cookie("", 0, true)];
}

function cookie(value: string, maxAge: number, isSecure: boolean): string {
	const name = isSecure ? "__Host-hearth" : "hearth";
	return `${name}=${value}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${isSecure ? "; Secure" : ""}`;
}
