import { ConfirmDialog } from "../ui/parts/confirm-dialog.tsx";
import { Sheet } from "../ui/parts/sheet.tsx";
import { Components } from "./components.tsx";
import { type Scene, scene } from "./scene.ts";

/** The parts all pages are made of. */
export const componentScenes: Scene[] = [
	{ ...scene("components", "/", "", {}), part: Components },
	{ ...scene("component-question", "/", "", {}), part: Question },
	{ ...scene("component-sheet", "/", "", {}), part: SheetAlone },
];

function Question() {
	const nothing = () => undefined;
	const words = {
		heading: "Leave this group?",
		body: "What you wrote stays. Somebody else can bring you back.",
		confirm: "Leave",
	};
	return <ConfirmDialog {...words} onConfirm={nothing} onClose={nothing} />;
}

function SheetAlone() {
	return (
		<Sheet heading="A sheet" onClose={() => undefined}>
			<p>The whole window of a phone, and the middle of a wide one.</p>
		</Sheet>
	);
}
