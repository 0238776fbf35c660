import { lazily } from "../parts/lazily.tsx";
import { Sheet } from "../parts/sheet.tsx";
import { useText } from "../text/use-text.ts";
import type { MessageInfoProps } from "./message-info-body.tsx";

export const MessageInfoBody = lazily(async () => (await import("./message-info-body.tsx")).MessageInfoBody);

/** The dialog about one message. */
export function MessageInfo({ onClose, ...props }: MessageInfoProps & { onClose: () => void }) {
	const t = useText();
	return (
		<Sheet heading={t("message_info.heading")} onClose={onClose}>
			<MessageInfoBody {...props} />
		</Sheet>
	);
}
