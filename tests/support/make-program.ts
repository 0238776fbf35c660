import type { SignedInPerson, TestServer } from "./server.ts";

/** What a program is made with; without `threadId` it reaches every thread of its maker. */
export type ProgramBody = { name: string; scope: "read" | "write"; threadId?: string };

/** A program of this person's, made as the page makes one. */
export async function makeProgram(house: TestServer, of: SignedInPerson, body: ProgramBody): Promise<SignedInPerson> {
	const told = await house.ask("POST", "/api/tokens", { token: of.token, body });
	if (told.status !== 201) throw new Error(`expected a token, got ${told.status} ${told.text}`);
	const { token, program } = told.body as { token: string; program: { id: string } };
	return { token, memberId: of.memberId, deviceId: program.id };
}
