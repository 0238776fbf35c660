import { useState } from "react";
import { EmojiPicker } from "../ui/emoji/lazy-emoji-picker.ts";
import { QuickReactions } from "../ui/emoji/quick-reactions.tsx";
import { familyThread } from "./cast.ts";
import { type Scene, scene } from "./scene.ts";

/** Emoji, where they are written and by themselves. */
export const emojiScenes: Scene[] = [
	{ ...scene("emoji", `/threads/${familyThread.id}`, "", { draft: "Happy birthday " }), press: "Emoji" },
	{ ...scene("emoji-picker", "/", "", {}), part: PickerAlone },
	{ ...scene("emoji-quick", "/", "", {}), part: QuickAlone },
];

function PickerAlone() {
	const [picked, setPicked] = useState("");
	return (
		<main style={{ display: "grid", inlineSize: "24rem", blockSize: "26rem" }}>
			<EmojiPicker onPick={setPicked} onClose={() => setPicked("")} />
			<p>{picked}</p>
		</main>
	);
}

function QuickAlone() {
	const [chosen, setChosen] = useState<string[]>(["❤️"]);
	const change = (emoji: string) =>
		setChosen(chosen.includes(emoji) ? chosen.filter((one) => one !== emoji) : [...chosen, emoji]);
	return (
		<main>
			<QuickReactions chosen={chosen} onPick={change} onMore={() => setChosen([])} />
		</main>
	);
}
