import type { SignedIn } from "../people/signed-in.ts";
import type { Who } from "./context.ts";

/** Whoever holds a token, as the doors of documents and events know them. */
export function whoIs({ member, device, program }: SignedIn): Who {
	return {
		...{ memberId: member.id, deviceId: device.id },
		...{ isProgram: program !== null, isReadOnly: program?.scope === "read" },
	};
}
