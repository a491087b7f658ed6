import type { ReactElement } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { announce } from '@chancery/ui';
import { FormDialog } from '../forms/form-dialog.js';
import { useWords } from '../words/words.js';
import type { Order } from './orders.js';

interface Props {
  readonly order: Order;
  readonly onClose: () => void;
}

/** The form of a change of the directory. */
export const OrderDialog = ({ order, onClose }: Props): ReactElement => {
  const t = useWords();
  const queries = useQueryClient();
  return (
    <FormDialog
      title={t(order.title)}
      about={order.about}
      draft={`${order.title} ${order.about ?? ''}`}
      {...{ fields: order.fields, initial: order.initial, send: order.send, onClose }}
      onDone={() => {
        announce(t('desk.admin.done'), true);
        void queries.invalidateQueries({ queryKey: ['directory'] });
        onClose();
      }}
    />
  );
};
