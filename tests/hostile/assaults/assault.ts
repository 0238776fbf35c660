import { openRawSync, type RawSync } from "../../support/raw-sync.ts";

/** A frame as it went over the wire, either way; `payload` in base64. */
export type CapturedFrame = { document: string; opcode: number; payload: string };

/** Where somebody means harm, and what they have to do it with. Everything in it can be written as JSON. */
export type Scene = {
	url: string;
	threadId: string;
	/** The member who means harm, signed in. */
	didi: { token: string; memberId: string; deviceId: string };
	/** Whom it would hurt. */
	alva: { memberId: string; deviceId: string };
	/** What was recorded on Alva's line: what she sent, and what she was sent. */
	captured: CapturedFrame[];
};

/** Goes on until the process ends; `did` counts what was done. */
export type Assault = (scene: Scene, did: (count: number) => void) => Promise<void>;

/** Does it again for ever. Being cut off, refused or left without an answer is what an assault must expect. */
export async function again(once: () => Promise<void>): Promise<void> {
	for (;;) {
		await once().catch(() => undefined);
		await new Promise((resolve) => setImmediate(resolve));
	}
}

export function pause(ms: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Didi's own socket, signed in by its cookie. */
export function connect({ url, didi }: Scene): Promise<RawSync> {
	return openRawSync(url, "", { cookie: `hearth=${didi.token}` });
}

/** Runs `use` with a socket of Didi's and closes it afterwards. */
export async function onSocket(scene: Scene, use: (sync: RawSync) => Promise<void>): Promise<void> {
	const sync = await connect(scene);
	try {
		await use(sync);
	} finally {
		sync.close();
	}
}
