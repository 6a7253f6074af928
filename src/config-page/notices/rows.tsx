// A table of the notices' view under its title: it scrolls by itself where it is wider than the screen.
import { Table, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** A usual one stays in one line; an endless one breaks. */
export const OrderNumber = ({ children }: { readonly children: string }) => (
  <Text span size="sm" style={children.length > 20 ? {} : { whiteSpace: 'nowrap' }}>
    {children}
  </Text>
);

export function Rows({
  title,
  none,
  heads,
  rows,
  minWidth = 480,
  children,
}: {
  readonly title: string;
  readonly none: string;
  readonly heads: readonly string[];
  readonly rows: readonly { readonly id: number; readonly cells: readonly ReactNode[] }[];
  /** In pixels; a narrower screen scrolls the table. */
  readonly minWidth?: number;
  /** Below the title. */
  readonly children?: ReactNode;
}) {
  return (
    <section aria-label={title}>
      <Title order={2} size="h3">
        {title}
      </Title>
      {children}
      {rows.length === 0 ? (
        <Text c="dimmed">{none}</Text>
      ) : (
        <Table.ScrollContainer minWidth={minWidth} type="native" tabIndex={0} role="group" aria-label={title}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                {heads.map((head) => (
                  <Table.Th key={head}>{head}</Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map(({ id, cells }) => (
                <Table.Tr key={id}>
                  {heads.map((head, at) => (
                    <Table.Td key={head}>{cells[at]}</Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </section>
  );
}
