import { useState } from "react";
import { type Picture, pictureCodePassword } from "../../../shared/picture-code.ts";
import { useFamilyData } from "../../hooks/family-data-context.tsx";
import type { SecretKind } from "./secret-choice.tsx";

/** A child's new way to sign in while an adult chooses it. `choice` goes to SecretChoice, `password` to the server. */
export function useNewSecret() {
	const data = useFamilyData();
	const [kind, setKind] = useState<SecretKind>("pictures");
	const [code, setCode] = useState<readonly Picture[]>(data.drawPictures);
	const drawOther = () => setCode(data.drawPictures());
	return {
		choice: { kind, onKind: setKind, code, onOther: drawOther },
		/** The pictures that were chosen; null when it is a password. */
		code: kind === "pictures" ? code : null,
		password: (typed: string) => (kind === "pictures" ? pictureCodePassword(code) : typed),
		drawOther,
	};
}
