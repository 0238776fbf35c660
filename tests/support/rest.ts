import { cast, familyName, type Person } from "./cast.ts";
import { fetchAgain } from "./fetch-again.ts";

/** Somebody's signed-in program: who they are and the token that proves it. */
export type SignedInProgram = { url: string; token: string; memberId: string; deviceId: string };
export type Answer = { status: number; body: Record<string, unknown> };

/** One REST call as a program makes it. Rejects only when the server cannot be reached. */
export function call(url: string, token: string | null, method: string, path: string, body?: object): Promise<Answer> {
	return ask(method === "GET" ? fetchAgain : fetch, url, token, method, path, body);
}

/** The same for what may be said twice because it has an id: once more when the connection was closed in that moment. */
export function callAgain(url: string, token: string, method: string, path: string, body: object): Promise<Answer> {
	return ask(fetchAgain, url, token, method, path, body);
}

async function ask(
	from: (url: URL, init: RequestInit) => Promise<Response>,
	url: string,
	token: string | null,
	method: string,
	path: string,
	body: object | undefined,
): Promise<Answer> {
	const response = await from(new URL(path, url), {
		method,
		headers: {
			...(token ? { authorization: `Bearer ${token}` } : {}),
			...(body ? { "content-type": "application/json" } : {}),
		},
		...(body ? { body: JSON.stringify(body) } : {}),
	});
	const text = await response.text();
	return { status: response.status, body: text === "" ? {} : JSON.parse(text) };
}

export async function setUpFamily(url: string, setupToken: string): Promise<SignedInProgram> {
	return signedIn(url, await call(url, null, "POST", "/api/setup", { token: setupToken, familyName, ...cast.alva }));
}

/** Invites a person as an adult and lets them join. */
export async function joinFamily(owner: SignedInProgram, person: Person): Promise<SignedInProgram> {
	const { url } = owner;
	const invited = await call(url, owner.token, "POST", "/api/invites", { role: "adult" });
	const { code } = invited.body.invite as { code: string };
	return signedIn(url, await call(url, null, "POST", "/api/invites/accept", { code, ...person }));
}

export async function familyThreadId(who: SignedInProgram): Promise<string> {
	const { body } = await call(who.url, who.token, "GET", "/api/threads");
	const [thread] = body.threads as { id: string; kind: string }[];
	if (thread === undefined) throw new Error("there is no family thread");
	return thread.id;
}

function signedIn(url: string, { status, body }: Answer): SignedInProgram {
	if (status !== 201) throw new Error(`expected to be signed in, got ${status} ${JSON.stringify(body)}`);
	const { token, member, device } = body as { token: string; member: { id: string }; device: { id: string } };
	return { url, token, memberId: member.id, deviceId: device.id };
}
