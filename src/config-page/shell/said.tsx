// What came of the newest deed in a view: told where a screen reader hears it, until it is closed.
import { Alert } from '@mantine/core';

export interface Said {
  readonly text: string;
  readonly isFault: boolean;
}

export const SaidLine = ({
  said,
  closeLabel,
  onClose,
}: {
  readonly said: Said | null;
  readonly closeLabel: string;
  readonly onClose: () => void;
}) => (
  <div role="status">
    {said !== null && (
      <Alert color={said.isFault ? 'red' : 'ink'} withCloseButton closeButtonLabel={closeLabel} onClose={onClose}>
        {said.text}
      </Alert>
    )}
  </div>
);
