/** The English messages, filled in as `browser.i18n.getMessage` does it: for tests, which run without an extension. */
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { MessageKey } from '../text.tsx';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

export function englishText(key: MessageKey, substitutions: string[] = []): string {
  const found: Message | undefined = messages[key];
  if (!found) return '';
  const { message, placeholders = {} } = found;
  return message
    .replace(/\$(\w+)\$/g, (_, name: string) => placeholders[name.toLowerCase()]?.content ?? '')
    .replace(/\$(\d)/g, (_, place: string) => substitutions[Number(place) - 1] ?? '');
}
