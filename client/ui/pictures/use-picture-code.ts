import { useState } from "react";
import { type Picture, pictureCodeLength } from "../../../shared/picture-code.ts";

/** A code while it is being chosen, picture by picture. */
export function usePictureCode(): {
	code: readonly Picture[];
	isFull: boolean;
	add: (picture: Picture) => void;
	undo: () => void;
	clear: () => void;
} {
	const [code, setCode] = useState<readonly Picture[]>([]);
	return {
		code,
		isFull: code.length === pictureCodeLength,
		add: (picture) => setCode((before) => [...before, picture].slice(0, pictureCodeLength)),
		undo: () => setCode((before) => before.slice(0, -1)),
		clear: () => setCode([]),
	};
}
