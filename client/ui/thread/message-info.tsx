import { Sheet } from "../parts/sheet.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import { MessageInfoBody, type MessageInfoProps } from "./message-info-body.tsx";

/** The dialog about one message. */
export function MessageInfo({ onClose, ...props }: MessageInfoProps & { onClose: () => void }) {
	const t = useLaterText();
	return (
		<Sheet heading={t("message_info.heading")} onClose={onClose}>
			<MessageInfoBody {...props} />
		</Sheet>
	);
}
