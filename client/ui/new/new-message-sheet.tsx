import { Sheet } from "../parts/sheet.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import { usePageTitle } from "../text/use-page-title.ts";
import { NewMessage } from "./new-message.tsx";

type NewMessageSheetProps = { me: string; onSent: (threadId: string, stays: boolean) => void; onClose: () => void };

/** The New message dialog, over whatever is open. */
export function NewMessageSheet({ me, onSent, onClose }: NewMessageSheetProps) {
	const t = useLaterText();
	usePageTitle(t("new.heading"));
	return (
		<Sheet heading={t("new.heading")} onClose={onClose}>
			<NewMessage me={me} onSent={onSent} />
		</Sheet>
	);
}
