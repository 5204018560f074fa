"""Layer-normalized recurrent cells, unrolled over a short sequence."""

import torch
from labml_nn.lstm import LSTMCell
from torch import nn

from model import Model, system

STEPS, BATCH = 16, 4


class LstmSteps(LSTMCell):
    """labml's LSTMCell, unrolled: LN on each of the four gates and on the cell."""

    def __init__(self, inputs: int, hidden: int):
        super().__init__(inputs, hidden, layer_norm=True)
        self.hidden = hidden

    def forward(self, sequence):
        h = c = sequence.new_zeros(sequence.shape[1], self.hidden)
        states = []
        for x in sequence.unbind():
            h, c = super().forward(x, h, c)
            states.append(h)
        return torch.stack(states)


class GruCell(nn.Module):
    """Gates from LN(W x) and LN(U h) (Ba et al., 2016)."""

    def __init__(self, inputs: int, hidden: int):
        super().__init__()
        self.from_input = nn.Linear(inputs, 3 * hidden, bias=False)
        self.from_state = nn.Linear(hidden, 3 * hidden, bias=False)
        self.input_norm = nn.LayerNorm(3 * hidden)
        self.state_norm = nn.LayerNorm(3 * hidden)

    def forward(self, x, h):
        reset_x, update_x, new_x = self.input_norm(self.from_input(x)).chunk(3, -1)
        reset_h, update_h, new_h = self.state_norm(self.from_state(h)).chunk(3, -1)
        reset = torch.sigmoid(reset_x + reset_h)
        update = torch.sigmoid(update_x + update_h)
        new = torch.tanh(new_x + reset * new_h)
        return (1 - update) * new + update * h


class RnnCell(nn.Module):
    """h' = tanh(LN(W x + U h))"""

    def __init__(self, inputs: int, hidden: int):
        super().__init__()
        self.from_input = nn.Linear(inputs, hidden, bias=False)
        self.from_state = nn.Linear(hidden, hidden, bias=False)
        self.norm = nn.LayerNorm(hidden)

    def forward(self, x, h):
        return torch.tanh(self.norm(self.from_input(x) + self.from_state(h)))


class Steps(nn.Module):
    """A cell over a sequence, time first; returns every state."""

    def __init__(self, cell: nn.Module, hidden: int):
        super().__init__()
        self.cell = cell
        self.hidden = hidden

    def forward(self, sequence):
        h = sequence.new_zeros(sequence.shape[1], self.hidden)
        states = []
        for x in sequence.unbind():
            h = self.cell(x, h)
            states.append(h)
        return torch.stack(states)


class Lstm(nn.LSTM):
    """torch.nn.LSTM without its final states."""

    def forward(self, sequence):
        return super().forward(sequence)[0]


@system
def ln_lstm(tiny: bool) -> Model:
    """labml_nn LSTMCell with layer norm, 16 steps, 80 LN"""
    return _over_sequence(LstmSteps, tiny)


@system
def ln_gru(tiny: bool) -> Model:
    """GRU cell with layer norm, 16 steps, 32 LN"""
    return _over_sequence(lambda inputs, hidden: Steps(GruCell(inputs, hidden), hidden), tiny)


@system
def ln_rnn(tiny: bool) -> Model:
    """RNN cell with layer norm, 16 steps, 16 LN"""
    return _over_sequence(lambda inputs, hidden: Steps(RnnCell(inputs, hidden), hidden), tiny)


@system
def lstm(tiny: bool) -> Model:
    """torch.nn.LSTM, 16 steps, no norm: what the LN-LSTM is compared with"""
    return _over_sequence(Lstm, tiny)


def _over_sequence(make, tiny: bool) -> Model:
    inputs, hidden, steps = (16, 32, 3) if tiny else (64, 128, STEPS)
    return Model(make(inputs, hidden), lambda batch: (torch.randn(steps, batch, inputs),),
                 batch=BATCH, batch_axis=1)
