"""The networks of docs/claims.md, in JAX: functions of lists of arrays, biases left out.

Transformer stacks that differ in nothing but how their sublayers are wired, and plain and residual
networks of matrices for the digits that scikit-learn ships.
"""

import jax
import jax.numpy as jnp
import numpy as np

WIDTH, HEADS, HIDDEN, CLASSES = 64, 4, 256, 32
WIRINGS = ("plain", "residual", "Post-LN", "Pre-LN")

BATCH, BATCHES, RATE = 128, 13, 0.02  # of training: all but 133 of the 1797 digits


def stack_parameters(rng, depth):
    """Xavier's uniform initialization: each layer's query, key, value, output and two feed-forward
    matrices; a linear head."""

    def xavier(rows, columns):
        bound = np.sqrt(6 / (rows + columns))
        return rng.uniform(-bound, bound, (rows, columns)).astype(np.float32)

    shapes = [(WIDTH, WIDTH)] * 4 + [(WIDTH, HIDDEN), (HIDDEN, WIDTH)]
    layers = [[xavier(*shape) for shape in shapes] for _ in range(depth)]
    return layers, xavier(WIDTH, CLASSES)


def layer_norm(x, epsilon=1e-5):
    centred = x - x.mean(-1, keepdims=True)
    return centred * jax.lax.rsqrt((centred**2).mean(-1, keepdims=True) + epsilon)


def attention(x, query, key, value, output):
    batch, length, width = x.shape

    def heads(matrix):
        return (x @ matrix).reshape(batch, length, HEADS, width // HEADS).transpose(0, 2, 1, 3)

    scores = heads(query) @ heads(key).swapaxes(-1, -2) / np.float32(np.sqrt(width // HEADS))
    mixed = jax.nn.softmax(scores, axis=-1) @ heads(value)
    return mixed.transpose(0, 2, 1, 3).reshape(batch, length, width) @ output


def wire(wiring, f, x):
    """One sublayer f in the stack."""
    if wiring == "plain":
        return f(x)
    if wiring == "residual":
        return x + f(x)
    if wiring == "Post-LN":
        return layer_norm(x + f(x))
    return x + f(layer_norm(x))


def cross_entropy(logits, targets):
    return -(jax.nn.log_softmax(logits) * targets).sum(-1).mean()


def stack_loss(wiring, layers, head, x, targets):
    for *projections, first, second in layers:
        x = wire(wiring, lambda y: attention(y, *projections), x)
        x = wire(wiring, lambda y: jax.nn.relu(y @ first) @ second, x)
    if wiring == "Pre-LN":
        x = layer_norm(x)
    return cross_entropy(x @ head, targets)


def gradient_norms(wiring):
    """For each layer, the norm of the loss's gradient by the feed-forward net's second matrix; and
    the first of these gradients."""

    def norms(layers, head, x, targets):
        gradients = jax.grad(lambda l: stack_loss(wiring, l, head, x, targets))(layers)
        return jnp.stack([jnp.sqrt((g[-1]**2).sum()) for g in gradients]), gradients[0][-1]

    return norms


def classifier_parameters(rng, blocks, residual):
    """He's initialization. A residual block's second matrix is scaled by blocks^-0.5, so that the
    sum of all branches starts out as large as what is passed on."""

    def he(rows, columns, gain=1.0):
        return (rng.standard_normal((rows, columns)) * np.sqrt(2 / rows) * gain).astype(np.float32)

    parameters = [he(64, WIDTH)]
    for _ in range(blocks):
        parameters += [he(WIDTH, WIDTH), he(WIDTH, WIDTH, blocks**-0.5 if residual else 1.0)]
    return parameters + [he(WIDTH, 10, 0.1)]


def classifier_loss(residual, parameters, x, targets):
    first, *blocks, last = parameters
    x = x @ first
    for a, b in zip(blocks[::2], blocks[1::2]):
        branch = jax.nn.relu(x @ a) @ b
        x = x + branch if residual else jax.nn.relu(branch)
    return cross_entropy(x @ last, targets)


def training_step(residual):
    """One step of stochastic gradient descent on the k-th batch; returns the loss before it."""

    def step(parameters, k, images, labels):
        start = k % BATCHES * BATCH
        x = jax.lax.dynamic_slice_in_dim(images, start, BATCH)
        y = jax.lax.dynamic_slice_in_dim(labels, start, BATCH)
        loss, gradients = jax.value_and_grad(
            lambda p: classifier_loss(residual, p, x, y))(parameters)
        return [p - RATE * g for p, g in zip(parameters, gradients)], loss

    return step
